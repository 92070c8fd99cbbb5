import englishErrors from '@quotakit/spec/errors.json' with { type: 'json' };
import english from '@quotakit/spec/openapi.json' with { type: 'json' };
import chinese from '@quotakit/spec/openapi.zh-CN.json' with { type: 'json' };
import type { Document } from '../reference/document.ts';
import type { Registry } from '../reference/registry.ts';
import { en } from '../strings/en/index.ts';
import type { Strings } from '../strings/strings.ts';
import { zhCN } from '../strings/zh-CN/index.ts';
import { LANGUAGES, languageOf, prefixOf, type Language } from './languages.ts';

/** The contract in one language, with the words of the pages that show it. */
export interface Edition {
  readonly language: Language;
  /** What stands before its addresses. */
  readonly prefix: string;
  readonly document: Document;
  readonly errors: Registry;
  readonly words: Strings;
}

const EDITIONS: Readonly<Record<Language, Edition>> = {
  en: edition('en', [english, englishErrors], en),
  'zh-CN': edition('zh-CN', [chinese, englishErrors], zhCN),
};

/** Every language's edition. */
export const editions = LANGUAGES.map((language) => EDITIONS[language]);

/** The edition in the language that a tag names, such as that of the page. */
export function editionIn(tag: string | undefined): Edition {
  return EDITIONS[languageOf(tag)];
}

function edition(language: Language, [bundle, errors]: readonly [object, object], words: Strings): Edition {
  return {
    language,
    prefix: prefixOf(language),
    document: bundle as Document,
    errors: errors as Registry,
    words,
  };
}
