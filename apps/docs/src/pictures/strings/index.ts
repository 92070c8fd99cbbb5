import { languageOf, type Language } from '../../i18n/languages.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

type Words<Kind extends keyof typeof en> = Readonly<Record<keyof (typeof en)[Kind], string>>;

/** The words of all pictures in one language. */
export type PictureStrings = { readonly [Kind in keyof typeof en]: Words<Kind> };

const STRINGS: Readonly<Record<Language, PictureStrings>> = { en, 'zh-CN': zhCN };

/** The words in the language that a tag names, such as that of the page. */
export function pictureStringsIn(tag: string | undefined): PictureStrings {
  return STRINGS[languageOf(tag)];
}
