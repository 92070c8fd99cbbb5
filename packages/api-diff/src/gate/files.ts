import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder with an ending, in order; none where there is no such folder. */
export function filesOf(folder: string, ending: string): { file: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && name.toLowerCase() !== 'readme.md')
    .toSorted()
    .map((name) => ({ file: name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
