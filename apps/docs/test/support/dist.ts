import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The addresses of the built files that end so. */
export function builtFiles(ending: string): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .toSorted();
}

/** The text of a built file, by its address. */
export function builtText(address: string): string {
  return readFileSync(fileAt(address), 'utf8');
}

export function builtBytes(address: string): Buffer {
  return readFileSync(fileAt(address));
}

export function isBuilt(address: string): boolean {
  return existsSync(fileAt(address));
}

/** The file that a host answers an address with. */
function fileAt(address: string): string {
  return path.join(DIST, decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address));
}
