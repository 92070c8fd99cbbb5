import { languageOf, type Language } from '../../i18n/languages.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

export type Strings = Readonly<Record<keyof typeof en, string>>;

const STRINGS: Readonly<Record<Language, Strings>> = { en, 'zh-CN': zhCN };

/** The words in the language that a tag names, such as that of the page. */
export function stringsIn(tag: string | undefined): Strings {
  return STRINGS[languageOf(tag)];
}
