import { en } from './en.ts';

type Words<Kind extends keyof typeof en> = Readonly<Record<keyof (typeof en)[Kind], string>>;

/** The words of all pictures in one language. */
export type PictureStrings = { readonly [Kind in keyof typeof en]: Words<Kind> };

const LANGUAGES: Readonly<Record<string, PictureStrings>> = { en };

/** The words in a language; in English where there are none. */
export function pictureStringsIn(language: string): PictureStrings {
  return LANGUAGES[language] ?? en;
}
