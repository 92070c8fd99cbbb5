// Writes src/generated/ from the contract: a module per family of operations, the examples, and the version.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, operationsOf } from './contract.ts';
import { printExamples } from './examples.ts';
import { printFamilies, printOperations, printVersion } from './print.ts';

const output = new URL('../src/generated/', import.meta.url);
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));
const contract = JSON.parse(readFileSync(bundle, 'utf8')) as Contract;
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const operations = operationsOf(contract);
const families = [...new Set(operations.map(({ family }) => family))].toSorted();

rmSync(output, { recursive: true, force: true });
mkdirSync(new URL('operations/', output), { recursive: true });
for (const family of families) {
  const source = printOperations(operations.filter((operation) => operation.family === family));
  writeFileSync(new URL(`operations/${family}.ts`, output), source);
}
writeFileSync(new URL('operations.ts', output), printFamilies(families));
writeFileSync(new URL('examples.ts', output), printExamples(contract));
writeFileSync(new URL('version.ts', output), printVersion(manifest.version));
