import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../toolchain.mjs';
import { startGenerator } from './generator.mjs';

const run = promisify(execFile);

const GENERATORS = [
  'spec/scripts/build.mjs',
  'packages/types/src/generate.ts',
  'packages/contract/build/main.ts',
  'packages/client/build/main.ts',
  'packages/client/build/types.ts',
];

/** Loads every generator, once. */
export async function startPipeline() {
  const generators = await Promise.all(GENERATORS.map((file) => startGenerator(path.join(root, file))));
  const [contract, types, validators, client, declarations] = generators;
  return {
    /** Brings all that follows from the contract up to it. Resolves with whether anything did. */
    async update() {
      const isOther = await contract.run('writeContract');
      if (!isOther) return false;
      await Promise.all([
        types.run('generate').then(() => declarations.run('generate')),
        validators.run('generate').then((isStale) => isStale && compile('packages/contract')),
        client.run('generate').then((isStale) => isStale && compile('packages/client')),
      ]);
      return true;
    },
    /** Does the same for the bundles in other languages. */
    translate: () => contract.run('writeLocales'),
    close: () => generators.forEach((generator) => generator.close()),
  };
}

/** What is run from dist/. Types are checked by `npm test` and by editors. */
async function compile(folder) {
  const cwd = path.join(root, folder);
  try {
    await run(path.join(cwd, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd });
  } catch (error) {
    throw new Error(`${folder} does not compile.\n${error.stdout}`, { cause: error });
  }
}
