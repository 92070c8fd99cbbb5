import { useLocale } from '../strings/locale.ts';
import type { Page, Pages } from '../loading/usePages.ts';

interface MoreProps<Item> {
  readonly page: Page<Item>;
  readonly pages: Pages<Item>;
}

/** How much of a list is shown, and a button for more of it. */
export function More<Item>({ page, pages }: MoreProps<Item>) {
  const { strings, formats } = useLocale();
  return (
    <footer class="more">
      <span>{strings.shownOf(formats.count(page.items.length), formats.count(page.count))}</span>
      {pages.more && (
        <button type="button" class="button" disabled={pages.isBusy} onClick={pages.more}>
          {strings.more}
        </button>
      )}
    </footer>
  );
}
