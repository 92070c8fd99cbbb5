// Puts the types of the contract into dist/, so that the package needs no other for them.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = new URL('./', import.meta.resolve('@quotakit/types/package.json'));
const dist = new URL('../dist/', import.meta.url);

export function generate(): void {
  mkdirSync(new URL('contract/', dist), { recursive: true });
  for (const file of ['index.d.ts', 'openapi.d.ts']) {
    copyFileSync(new URL(`generated/${file}`, from), new URL(`contract/${file}`, dist));
  }
  writeFileSync(new URL('types.d.ts', dist), "export type * from './contract/index.js';\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
