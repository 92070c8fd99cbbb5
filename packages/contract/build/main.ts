// Writes src/generated/ (the tables of operations and of error codes) and dist/validators.js (compiled validators).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleValidators } from './bundleValidators.ts';
import { readOperations, type Description } from './description.ts';
import { errorCodeTable, type Registry } from './errorCodes.ts';
import { operationTable } from './operationTable.ts';

/** Writes all of them; the contract is read anew each time. Returns whether the sources among them changed. */
export async function generate(): Promise<boolean> {
  const description = read('@quotakit/spec/openapi.json') as Description;
  const registry = read('@quotakit/spec/errors.json') as Registry;
  const operations = readOperations(description);
  write('../dist/validators.js', await bundleValidators(description, operations));
  const changes = [
    write('../src/generated/operations.ts', operationTable(operations)),
    write('../src/generated/errorCodes.ts', errorCodeTable(registry)),
  ];
  return changes.includes(true);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();

function read(name: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
}

/** Returns whether that changes the file. */
function write(name: string, text: string): boolean {
  const file = new URL(name, import.meta.url);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
