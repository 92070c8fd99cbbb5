import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kindOf } from './kind.ts';
import { namesIn, usedStyles, wordsOf } from './usedStyles.ts';

const STYLESHEET = /(?<=<link rel="stylesheet" href=")[^"]+\.css(?=">)/g;
const SCRIPT = /<script.*?<\/script>/gs;
const ASSETS = '_astro';

/**
 * Gives the pages of operations, which most readers come to first, stylesheets of their own without what only other
 * pages need: that is a third of them, and nothing is painted before they are there.
 */
export async function writeOperationStyles(site: string, files: readonly string[]): Promise<string[]> {
  const pages = new Map(
    await Promise.all(
      files
        .filter((file) => isOperation(site, file))
        .map(async (file) => [file, await readFile(file, 'utf8')] as const),
    ),
  );
  const all = [...pages.values()];
  const names = new Set([...namesIn(all), ...(await wordsOfScripts(path.join(site, ASSETS), all))]);
  const sheets = new Set(all.flatMap((html) => html.match(STYLESHEET) ?? []));
  const own = new Map(
    await Promise.all([...sheets].map(async (href) => [href, await writeUsed(site, href, names)] as const)),
  );
  const replaced = (html: string) => html.replaceAll(STYLESHEET, (href) => own.get(href) ?? href);
  await Promise.all([...pages].map(([file, html]) => writeFile(file, replaced(html))));
  return [...own.values()].map((href) => path.join(site, href));
}

function isOperation(site: string, file: string): boolean {
  if (path.basename(file) !== 'index.html') return false;
  const folder = path.relative(site, path.dirname(file)).split(path.sep).join('/');
  return kindOf(`/${folder}/`) === 'operation';
}

/** Of all scripts that pages load at once or later, in the page or as files. */
async function wordsOfScripts(folder: string, pages: readonly string[]): Promise<string[]> {
  const files = await readdir(folder);
  const texts = [...new Set(pages.flatMap((html) => html.match(SCRIPT) ?? []))];
  const found = new Set<string>();
  // Grows while it is read: a script names those that it loads.
  for (const text of texts) {
    const named = files.filter((name) => name.endsWith('.js') && !found.has(name) && text.includes(name));
    for (const name of named) found.add(name);
    texts.push(...(await Promise.all(named.map((name) => readFile(path.join(folder, name), 'utf8')))));
  }
  return wordsOf(texts.join(' '));
}

/** The address of what is used of a stylesheet, which changes with what is in it. */
async function writeUsed(site: string, href: string, names: ReadonlySet<string>): Promise<string> {
  const css = usedStyles(await readFile(path.join(site, href), 'utf8'), names);
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const own = `/${ASSETS}/operation.${hash}.css`;
  await writeFile(path.join(site, own), css);
  return own;
}
