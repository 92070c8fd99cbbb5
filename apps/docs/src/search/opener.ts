// All of the search that a page loads: the rest comes when a reader first reaches for it.
import type { SearchDialog } from './dialog.ts';

const place = document.querySelector<HTMLElement>('site-search');
const button = place?.querySelector('button');
if (place && button) listen(place, button);

function listen(site: HTMLElement, opener: HTMLButtonElement): void {
  let dialog: Promise<SearchDialog> | undefined;
  const reach = () => (dialog ??= load(site));
  const toggle = () => {
    reach()
      .then(({ toggle: act }) => act())
      .catch(() => {
        dialog = undefined;
        opener.title = site.dataset['failed'] ?? '';
      });
  };
  nameKeys(opener);
  opener.disabled = false;
  opener.addEventListener('click', toggle);
  for (const event of ['focus', 'pointerenter'])
    opener.addEventListener(event, () => void reach().catch(() => {}));
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    toggle();
  });
}

/** Other keyboards have another key for it. */
function nameKeys(opener: HTMLButtonElement): void {
  const keys = opener.querySelector('kbd');
  if (keys === null || !/Mac|iPhone|iPad/.test(navigator.userAgent)) return;
  opener.ariaLabel = (opener.ariaLabel ?? '').replace('Ctrl', '⌘');
  opener.setAttribute('aria-keyshortcuts', 'Meta+K');
  keys.textContent = '⌘ K';
}

async function load(site: HTMLElement): Promise<SearchDialog> {
  const { createDialog } = await import('./dialog.ts');
  return createDialog(site.dataset['language'] ?? 'en');
}
