import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFormats, type Formats } from './formats.ts';
import { en, type Strings } from './en.ts';
import { zhCN } from './zh-CN.ts';

export const languages = { en: 'English', 'zh-CN': '简体中文' } as const;
export type Language = keyof typeof languages;

/** The texts of a language, and how it writes numbers and times. */
export interface Locale {
  readonly language: Language;
  readonly strings: Strings;
  readonly formats: Formats;
}

const texts: Readonly<Record<Language, Strings>> = { en, 'zh-CN': zhCN };

export function localeOf(language: Language): Locale {
  return { language, strings: texts[language], formats: createFormats(language) };
}

/** The language that the reader chose before, else the browser's. */
export function preferredLanguage(chosen: string | null, browser: string): Language {
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  return browser.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export const LocaleContext = createContext<Locale>(localeOf('en'));
export const useLocale = (): Locale => useContext(LocaleContext);
