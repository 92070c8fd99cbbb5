import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { editionIn } from '../i18n/edition.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { postmanCollection } from './postman.ts';

/** A file that stands at the root of the site, for other programs. */
export interface Download {
  readonly kind: 'yaml' | 'json' | 'postman';
  readonly language: Language;
  readonly name: string;
  readonly content: () => Promise<string>;
}

/** All files, those of the first language under the plain names. */
export const downloads: readonly Download[] = LANGUAGES.flatMap((language) => {
  const mark = language === 'en' ? '' : `.${language}`;
  const bundle = (ending: string) => specFile(`openapi${mark}.${ending}`);
  return [
    { kind: 'yaml', language, name: `openapi${mark}.yaml`, content: () => bundle('yaml') },
    { kind: 'json', language, name: `openapi${mark}.json`, content: () => bundle('json') },
    {
      kind: 'postman',
      language,
      name: `quotakit${mark}.postman_collection.json`,
      content: async () => JSON.stringify(postmanCollection(editionIn(language)), null, 2),
    },
  ] satisfies Download[];
});

function specFile(name: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`@quotakit/spec/${name}`), 'utf8');
}
