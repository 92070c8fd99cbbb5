import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { languageOf, type Language } from '../i18n/languages.ts';
import { find, hasClass, without } from './elements.ts';

/** A page of the built site, as far as it is the page's own: without the frame that all have. */
export interface BuiltPage {
  /** Its address, such as `/zh-cn/errors/`. */
  readonly href: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly content: Element;
}

/** All pages of a built site, by address. */
export async function readPages(site: string): Promise<BuiltPage[]> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => path.basename(file) === 'index.html' && !isNotFound(file)).toSorted();
  return Promise.all(pages.map(async (file) => pageOf(file, await readFile(path.join(site, file), 'utf8'))));
}

/** The page of what is not there is no page of its own. */
function isNotFound(file: string): boolean {
  return path.basename(path.dirname(file)) === '404';
}

function pageOf(file: string, html: string): BuiltPage {
  const main = fromHtml(/<main[^>]*>.*<\/main>/s.exec(html)?.[0] ?? '', { fragment: true });
  const title = find(main, ({ tagName }) => tagName === 'h1');
  const content = find(main, (element) => hasClass(element, 'sl-markdown-content'));
  if (title === undefined || content === undefined) throw new Error(`${file} has no content.`);
  const folder = path.dirname(file).split(path.sep).join('/');
  return {
    href: folder === '.' ? '/' : `/${folder}/`,
    language: languageOf(/<html lang="(?<tag>[^"]*)"/.exec(html)?.groups?.['tag']),
    title: toString(title),
    description: descriptionOf(html),
    // Bare elements are far faster to copy.
    content: without(content, () => false),
  };
}

function descriptionOf(html: string): string {
  const meta = fromHtml(/<meta name="description"[^>]*>/.exec(html)?.[0] ?? '', { fragment: true });
  const content = find(meta, () => true)?.properties['content'];
  return typeof content === 'string' ? content : '';
}
