import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BuiltPage } from '../built/pages.ts';
import { findAll, hasClass, without } from '../built/elements.ts';
import { handlers } from './handlers.ts';
import { twinHref } from './href.ts';

/** What is for a browser only. */
const TAGS = new Set([
  'script',
  'style',
  'link',
  'noscript',
  'button',
  'fieldset',
  'wbr',
  'run-panel',
  'run-story',
]);
const CLASSES = ['sl-anchor-link', 'sr-only', 'copy', 'jump', 'about'];
const RUN_HEADING = 'run';

/** A page and the Markdown that says the same. */
export interface Twin {
  readonly page: BuiltPage;
  readonly text: string;
}

/** A page as Markdown. Its links lead to the twins of other pages. */
export function twinOf(page: BuiltPage): Twin {
  const { title, content } = page;
  const kept = without(content, isForBrowsers);
  for (const link of findAll(kept, ({ tagName }) => tagName === 'a')) leadToTwin(link);
  const body = toMarkdown(toMdast(kept, { handlers }), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  });
  return { page, text: `# ${title}\n\n${body}` };
}

function isForBrowsers(element: Element): boolean {
  return (
    TAGS.has(element.tagName) ||
    CLASSES.some((name) => hasClass(element, name)) ||
    element.properties['id'] === RUN_HEADING
  );
}

/** `/errors/#platform` as `/errors/index.md#platform`: pages, and no files, end with a slash. */
function leadToTwin({ properties }: Element): void {
  const { href } = properties;
  if (typeof href !== 'string') return;
  properties['href'] = href.replace(/^(?<page>\/(?:[^#]*\/)?)(?=#|$)/, (page) => twinHref(page));
}
