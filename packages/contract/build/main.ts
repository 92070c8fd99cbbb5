// Writes src/generated/operations.ts (the operation table) and dist/validators.js (compiled validators).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleValidators } from './bundleValidators.ts';
import { readOperations, type Description } from './description.ts';
import { operationTable } from './operationTable.ts';

const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));
const description = JSON.parse(readFileSync(bundle, 'utf8')) as Description;
const operations = readOperations(description);

write('../src/generated/', 'operations.ts', operationTable(operations));
write('../dist/', 'validators.js', await bundleValidators(description, operations));

function write(folder: string, name: string, text: string): void {
  const target = new URL(folder, import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(name, target), text);
}
