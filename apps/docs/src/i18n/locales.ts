import type { Strings } from '../strings/strings.ts';
import { editionIn } from './edition.ts';

/** The languages as Starlight knows them, by the first segment of their addresses. */
export const LOCALES = {
  root: { label: 'English', lang: 'en' },
  'zh-cn': { label: '简体中文', lang: 'zh-CN' },
};

/** What an entry of the sidebar is called in every language. */
export function named(name: (words: Strings) => string) {
  return { label: name(editionIn('en').words), translations: { 'zh-CN': name(editionIn('zh-CN').words) } };
}
