import { stringsIn } from '../strings/index.ts';

/** The words in the language of this page. */
export const words = stringsIn(document.documentElement.lang);
