// Writes src/generated/ (the tables of operations and of error codes) and dist/validators.js (compiled validators).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleValidators } from './bundleValidators.ts';
import { readOperations, type Description } from './description.ts';
import { errorCodeTable, type Registry } from './errorCodes.ts';
import { operationTable } from './operationTable.ts';

const description = read('@quotakit/spec/openapi.json') as Description;
const registry = read('@quotakit/spec/errors.json') as Registry;
const operations = readOperations(description);

write('../src/generated/', 'operations.ts', operationTable(operations));
write('../src/generated/', 'errorCodes.ts', errorCodeTable(registry));
write('../dist/', 'validators.js', await bundleValidators(description, operations));

function read(name: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

function write(folder: string, name: string, text: string): void {
  const target = new URL(folder, import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(name, target), text);
}
