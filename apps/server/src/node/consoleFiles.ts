import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const FOLDER = fileURLToPath(new URL('../../dist/console-page', import.meta.url));

/** The files of the built console by their names; null where it was not built. */
export async function readConsole(folder: string = FOLDER): Promise<ReadonlyMap<string, string> | null> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes('index.html')) return null;
  const entries = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(entries));
}
