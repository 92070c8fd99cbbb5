/** The languages of the site; the first is that of the pages at its root. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The first segment of a language's addresses; the pages of English stand at the root. */
export const SEGMENTS: Readonly<Record<Language, string | undefined>> = { en: undefined, 'zh-CN': 'zh-cn' };

/** The language that a tag such as `zh-CN` names; English where there is none. */
export function languageOf(tag: string | undefined): Language {
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

/** What stands before the addresses of a language: nothing, or such as `/zh-cn`. */
export function prefixOf(language: Language): string {
  const segment = SEGMENTS[language];
  return segment === undefined ? '' : `/${segment}`;
}
