import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../toolchain.mjs';
import { startGenerator } from './generator.mjs';

const run = promisify(execFile);

/**
 * Loads every generator; resolves with what brings all that follows from the contract up to it. `update` says whether
 * anything followed; `translate` does the same for the other languages.
 */
export async function startPipeline() {
  const [contract, types, validators, client, declarations] = await Promise.all(
    [
      'spec/scripts/build.mjs',
      'packages/types/src/generate.ts',
      'packages/contract/build/main.ts',
      'packages/client/build/main.ts',
      'packages/client/build/types.ts',
    ].map((file) => startGenerator(path.join(root, file))),
  );
  const update = async () => {
    const isOther = await contract('writeContract');
    if (!isOther) return false;
    await Promise.all([
      types('generate').then(() => declarations('generate')),
      validators('generate').then((isStale) => isStale && compile('packages/contract')),
      client('generate').then((isStale) => isStale && compile('packages/client')),
    ]);
    return true;
  };
  return { update, translate: () => contract('writeLocales') };
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
