// Writes src/generated/ from the contract: a module per family of operations, the examples, and the version.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, operationsOf } from './contract.ts';
import { printExamples } from './examples.ts';
import { printFamilies, printOperations, printVersion } from './print.ts';

const output = new URL('../src/generated/', import.meta.url);
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));

/** Writes all of it; the contract is read anew each time. Returns whether anything changed. */
export async function generate(): Promise<boolean> {
  const contract = readJson(bundle) as Contract;
  const manifest = readJson(new URL('../package.json', import.meta.url)) as { version: string };
  const operations = operationsOf(contract);
  const families = [...new Set(operations.map(({ family }) => family))].toSorted();
  const modules = families.map((family): [string, string] => [
    `operations/${family}.ts`,
    printOperations(operations.filter((operation) => operation.family === family)),
  ]);
  return replaceFiles(
    new Map([
      ...modules,
      ['operations.ts', printFamilies(families)],
      ['examples.ts', printExamples(contract)],
      ['version.ts', printVersion(manifest.version)],
    ]),
  );
}

/** Leaves alone what is as it should be, as others watch it. */
function replaceFiles(wanted: ReadonlyMap<string, string>): boolean {
  const old = globSync('**/*.ts', { cwd: fileURLToPath(output) }).filter((name) => !wanted.has(name));
  for (const name of old) rmSync(new URL(name, output));
  const changed = [...wanted].filter(([name, text]) => textOf(name) !== text);
  mkdirSync(new URL('operations/', output), { recursive: true });
  for (const [name, text] of changed) writeFileSync(new URL(name, output), text);
  return old.length > 0 || changed.length > 0;
}

function textOf(name: string): string | undefined {
  const file = new URL(name, output);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
