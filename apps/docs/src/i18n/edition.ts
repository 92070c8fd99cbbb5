import englishErrors from '@quotakit/spec/errors.json' with { type: 'json' };
import chineseErrors from '@quotakit/spec/errors.zh-CN.json' with { type: 'json' };
import english from '@quotakit/spec/openapi.json' with { type: 'json' };
import chinese from '@quotakit/spec/openapi.zh-CN.json' with { type: 'json' };
import englishWorkflows from '@quotakit/spec/workflows.json' with { type: 'json' };
import chineseWorkflows from '@quotakit/spec/workflows.zh-CN.json' with { type: 'json' };
import type { Document } from '../reference/document.ts';
import type { Registry } from '../reference/registry.ts';
import type { Description } from '../reference/workflows.ts';
import { en } from '../strings/en/index.ts';
import type { Strings } from '../strings/strings.ts';
import { zhCN } from '../strings/zh-CN/index.ts';
import { LANGUAGES, languageOf, prefixOf, type Language } from './languages.ts';

/** What is written in a language. */
interface Texts {
  readonly document: Document;
  readonly errors: Registry;
  readonly workflows: readonly Description[];
  readonly words: Strings;
}

/** The contract in one language, with the words of the pages that show it. */
export interface Edition extends Texts {
  readonly language: Language;
  /** What stands before its addresses. */
  readonly prefix: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<keyof Texts, object>>>> = {
  en: { document: english, errors: englishErrors, workflows: englishWorkflows, words: en },
  'zh-CN': { document: chinese, errors: chineseErrors, workflows: chineseWorkflows, words: zhCN },
};

/** Every language's edition. */
export const editions = LANGUAGES.map((language): Edition => ({
  ...(TEXTS[language] as Texts),
  language,
  prefix: prefixOf(language),
}));

/** The edition in the language that a tag names, such as that of the page. */
export function editionIn(tag: string | undefined): Edition {
  return editions[LANGUAGES.indexOf(languageOf(tag))] as Edition;
}
