import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { kindOf } from '../built/kind.ts';
import type { BuiltPage } from '../built/pages.ts';
import { searchWordsIn } from '../search/words.ts';
import { cardSvg } from './card.ts';
import { cardHref } from './href.ts';

const FONT = fileURLToPath(new URL('./fonts/noto-sans-sc.ttf.gz', import.meta.url));

/** Draws the pictures that others show beside links to the pages, one for each page that does not share another's. */
export async function writeCards(site: string, pages: readonly BuiltPage[]): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'quotakit-docs-'));
  const font = path.join(scratch, 'font.ttf');
  await writeFile(font, gunzipSync(await readFile(FONT)));
  const options: ResvgRenderOptions = {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  };
  const own = pages.filter(({ href }) => cardHref(href).startsWith(`/social${href.slice(0, -1)}`));
  await Promise.all(own.map((page) => writeCard(site, page, options)));
  await rm(scratch, { recursive: true });
}

async function writeCard(site: string, page: BuiltPage, options: ResvgRenderOptions): Promise<void> {
  const { href, title, description, language } = page;
  const kind = searchWordsIn(language).kinds[kindOf(href)];
  const image = await renderAsync(cardSvg({ kind, title, detail: description }), options);
  const file = path.join(site, cardHref(href));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, image.asPng());
}
