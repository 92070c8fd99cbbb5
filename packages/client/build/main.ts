// Writes src/generated/ from the contract: a module per family of operations and one per operation for its types, the
// examples, and the version.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, operationsOf } from './contract.ts';
import { printExamples } from './examples.ts';
import { printFamilies, printOperations, printVersion } from './print.ts';
import { printTypes } from './printTypes.ts';

const output = new URL('../src/generated/', import.meta.url);
const compiled = new URL('../dist/generated/', import.meta.url);
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));

/** Writes all of it; the contract is read anew each time. Returns whether anything changed. */
export async function generate(): Promise<boolean> {
  const contract = readJson(bundle) as Contract;
  const manifest = readJson(new URL('../package.json', import.meta.url)) as { version: string };
  const operations = operationsOf(contract);
  const families = [...new Set(operations.map(({ family }) => family))].toSorted();
  const modules = families.map((family): [string, string] => [
    `operations/${family}.ts`,
    printOperations(
      family,
      operations.filter((operation) => operation.family === family),
    ),
  ]);
  const types = operations.map((operation): [string, string] => [
    `operations/${operation.family}/${operation.id}.ts`,
    printTypes(operation),
  ]);
  return replaceFiles(
    new Map([
      ...modules,
      ...types,
      ['operations.ts', printFamilies(families)],
      ['examples.ts', printExamples(contract)],
      ['version.ts', printVersion(manifest.version)],
    ]),
  );
}

/** Leaves alone what is as it should be, as others watch it. */
function replaceFiles(wanted: ReadonlyMap<string, string>): boolean {
  // What the compiler made of modules that are no more would be packed.
  removeOld(compiled, '**/*.{js,js.map,d.ts}', (name) =>
    wanted.has(name.replace(/\.(js|js\.map|d\.ts)$/, '.ts')),
  );
  const old = removeOld(output, '**/*.ts', (name) => wanted.has(name));
  const changed = [...wanted].filter(([name, text]) => textOf(name) !== text);
  for (const [name, text] of changed) {
    const file = new URL(name, output);
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, text);
  }
  return old.length > 0 || changed.length > 0;
}

function removeOld(folder: URL, pattern: string, isWanted: (name: string) => boolean): string[] {
  const old = globSync(pattern, { cwd: fileURLToPath(folder) }).filter((name) => !isWanted(name));
  for (const name of old) rmSync(new URL(name, folder));
  return old;
}

function textOf(name: string): string | undefined {
  const file = new URL(name, output);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
