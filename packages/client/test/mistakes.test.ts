import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('..', import.meta.url));
const count = (file: string): number =>
  readFileSync(new URL(`compile/${file}.ts`, import.meta.url), 'utf8').match(/^void /gm)?.length ?? 0;

test('there are many calls of both kinds', () => {
  expect(count('wrong')).toBeGreaterThan(100);
  expect(count('right')).toBeGreaterThan(90);
});

test.each([
  ['5.9', 'typescript-5'],
  ['6', 'typescript-6'],
  ['7', 'typescript'],
])('TypeScript %s refuses every wrong call, and takes every right one', async (_name, compiler) => {
  const program = `node_modules/${compiler}/bin/tsc`;
  const { stdout } = await run(process.execPath, [program, '-p', 'test/compile'], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});
