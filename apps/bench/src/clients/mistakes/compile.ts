import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { PEERS } from '../generate.ts';
import { rightUses, wrongUses } from './answers.ts';
import { RIGHT_CALLS } from './calls.ts';
import { mistakesIn, rightWays, type Written } from './edits.ts';
import type { Spelling } from './spellings.ts';

const run = promisify(execFile);
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');
const OPTIONS = {
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable'],
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Stands where a mistake cannot even be written. */
const IMPOSSIBLE = 'void impossible;';

/** What the compiler says about the calls of one client: a true for each that it refuses. */
export interface Refusals {
  readonly wrong: readonly boolean[];
  readonly right: readonly boolean[];
}

export async function refusals(spelling: Spelling): Promise<Refusals> {
  const call = (written: Written): string => {
    const text = spelling.call(written);
    return text === undefined ? IMPOSSIBLE : `void ${text};`;
  };
  const wrong = [...RIGHT_CALLS.flatMap(mistakesIn).map(call), ...wrongUses(spelling)];
  const right = [...RIGHT_CALLS.flatMap(rightWays).map(call), ...rightUses(spelling)];
  const refused = await refusedLines(spelling, [...wrong, ...right]);
  return { wrong: refused.slice(0, wrong.length), right: refused.slice(wrong.length) };
}

async function refusedLines({ name, setUp }: Spelling, statements: readonly string[]): Promise<boolean[]> {
  const folder = path.join(PEERS, `mistakes-${name.replaceAll(/\W+/g, '-')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'main.mts'), [setUp.replaceAll('\n', ' '), ...statements].join('\n'));
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: OPTIONS, files: ['main.mts'] }),
  );
  const { stdout } = await run(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], {
    cwd: folder,
  }).catch((error: { stdout: string }) => error);
  const lines = new Set([...stdout.matchAll(/^main\.mts\((\d+),/gm)].map(([, line]) => Number(line)));
  if (lines.has(1)) throw new Error(`The set-up of ${name} does not compile:\n${stdout}`);
  return statements.map((_statement, place) => lines.has(place + 2));
}
