// Writes src/generated/operations.ts from the contract, and src/generated/version.ts from package.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, operationsOf } from './contract.ts';
import { printOperations, printVersion } from './print.ts';

const output = new URL('../src/generated/', import.meta.url);
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));
const contract = JSON.parse(readFileSync(bundle, 'utf8')) as Contract;
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

mkdirSync(output, { recursive: true });
writeFileSync(new URL('operations.ts', output), printOperations(operationsOf(contract)));
writeFileSync(new URL('version.ts', output), printVersion(manifest.version));
