import { en } from './en.ts';

export type Strings = Readonly<Record<keyof typeof en, string>>;

const LANGUAGES: Readonly<Record<string, Strings>> = { en };

/** The words in a language, such as that of the page; in English where there are none. */
export function stringsIn(language: string): Strings {
  return LANGUAGES[language] ?? en;
}
