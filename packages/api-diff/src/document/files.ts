import { readFileSync } from 'node:fs';
import { Description } from './description.ts';

/** Reads a file of the disk; nothing where there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Opens a description on the disk. */
export function openFile(path: string): Description {
  return new Description(path, readText);
}
