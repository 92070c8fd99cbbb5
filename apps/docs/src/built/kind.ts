import type { Kind } from '../search/record.ts';
import { LANGUAGES, prefixOf } from '../i18n/languages.ts';

const KINDS: readonly (readonly [beginning: RegExp, kind: Kind])[] = [
  [/^\/reference\/schemas\//, 'schema'],
  [/^\/reference\//, 'operation'],
  [/^\/errors\/./, 'error'],
  [/^\/workflows\/./, 'story'],
  [/^\/(?:guides|decisions)\//, 'guide'],
];

/** What a page is about, by its address. */
export function kindOf(href: string): Kind {
  const address = withoutLanguage(href);
  return KINDS.find(([beginning]) => beginning.test(address))?.[1] ?? 'page';
}

/** `/zh-cn/errors/` as `/errors/`. */
export function withoutLanguage(href: string): string {
  const prefix = LANGUAGES.map(prefixOf).find((each) => each !== '' && href.startsWith(`${each}/`)) ?? '';
  return href.slice(prefix.length);
}
