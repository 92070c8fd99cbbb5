import { languageOf, prefixOf } from '../../i18n/languages.ts';

/** What stands before the addresses of this page's language. */
export const prefix = prefixOf(languageOf(document.documentElement.lang));
