import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES, prefixOf } from '../i18n/languages.ts';
import { recordsOfPages } from '../search/build/records.ts';
import { writeCards } from '../social/cards.ts';
import { llmsFullText, llmsText } from '../twins/llms.ts';
import { twinHref } from '../twins/href.ts';
import { twinOf } from '../twins/twin.ts';
import { readPages, type BuiltPage } from './pages.ts';

/** Adds to the built site what is made from its pages: their twins, the index of the search, and pictures of them. */
export function fromPages(): AstroIntegration {
  let base = '';
  return {
    name: 'from-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = await readPages(site);
        // Drawn by other threads while this one makes the texts.
        const cards = writeCards(site, pages);
        const files = [...textsOf(pages, base), ...indexesOf(pages)];
        await Promise.all([cards, ...files.map((file) => write(site, file))]);
      },
    },
  };
}

type File = readonly [address: string, content: string];

function textsOf(pages: readonly BuiltPage[], base: string): File[] {
  const twins = pages.map(twinOf);
  return [
    ...twins.map(({ page, text }): File => [twinHref(page.href), text]),
    ...LANGUAGES.flatMap((language): File[] => [
      [`${prefixOf(language)}/llms.txt`, llmsText(pages, language, base)],
      [`${prefixOf(language)}/llms-full.txt`, llmsFullText(twins, language, base)],
    ]),
  ];
}

function indexesOf(pages: readonly BuiltPage[]): File[] {
  return LANGUAGES.map((language) => {
    const own = pages.filter((page) => page.language === language);
    return [`/search/${language}.json`, JSON.stringify(recordsOfPages(own))];
  });
}

async function write(site: string, [address, content]: File): Promise<void> {
  const file = path.join(site, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
