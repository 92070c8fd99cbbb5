import { largePair } from '@quotakit/api-diff/src/accuracy/large.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Effort, Table } from '../group.ts';
import { median } from '../load.ts';

const load = createRequire(import.meta.url);
const LARGE_OPERATIONS = 1000;

/** A program that compares two files. */
interface Contender {
  readonly name: string;
  readonly command: (base: string, head: string) => readonly string[];
}

interface Pair {
  readonly title: string;
  readonly conditions: string;
  readonly base: string;
  readonly head: string;
  /** In seconds. */
  readonly atMost: number;
}

/** How long the comparison of two descriptions takes from start to end, beside `redocly diff`. */
export async function diff({ rounds, scale }: Effort): Promise<Table[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-diff-'));
  try {
    await writeFile(path.join(folder, 'redocly.yaml'), 'telemetry: off\nextends: [diff-recommended]\n');
    const tables: Table[] = [];
    for (const pair of await pairs(scale)) tables.push(await compare(pair, folder, rounds));
    return tables;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pairs(scale: number): Promise<Pair[]> {
  const bundle = await readFile(load.resolve('@quotakit/spec/openapi.yaml'), 'utf8');
  const large = largePair(Math.max(20, Math.round(LARGE_OPERATIONS * scale)));
  const length = large.base.split('\n').length.toLocaleString('en');
  const both = 'A new process each time, without a cache of compiled code; JSON; the median of the rounds.';
  return [
    {
      title: 'Comparing the contract',
      conditions: `The bundle before and after one edit. ${both}`,
      base: bundle,
      head: bundle.replace(/maxLength: (\d+)/, (_, most: string) => `maxLength: ${Number(most) - 1}`),
      atMost: 1,
    },
    {
      title: 'Comparing a large description',
      conditions: `${length} lines; schemas that lead to one another; ${large.lines.length} edits. ${both}`,
      base: large.base,
      head: large.head,
      atMost: 2,
    },
  ];
}

async function compare(pair: Pair, folder: string, rounds: number): Promise<Table> {
  const [base, head] = [path.join(folder, 'base.yaml'), path.join(folder, 'head.yaml')];
  await writeFile(base, pair.base);
  await writeFile(head, pair.head);
  const took = CONTENDERS.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { command }] of CONTENDERS.entries())
      took[index]?.push(await seconds(command(base, head), folder));
  const medians = took.map(median);
  const [ours = Infinity] = medians;
  return {
    title: pair.title,
    conditions: pair.conditions,
    rows: CONTENDERS.map(({ name }, index) => ({
      name,
      figures: { seconds: medians[index] ?? 0, ratio: (medians[index] ?? 0) / ours },
    })),
    goals: [
      {
        text: `api-diff: at most ${pair.atMost} s`,
        measured: `${ours.toFixed(2)} s`,
        met: ours <= pair.atMost,
      },
    ],
  };
}

const CONTENDERS: readonly Contender[] = [
  {
    name: 'api-diff',
    command: (base, head) => [load.resolve('@quotakit/api-diff/src/cli.ts'), base, head, '--format', 'json'],
  },
  {
    name: 'redocly diff',
    command: (base, head) => [
      path.join(path.dirname(load.resolve('@redocly/cli/package.json')), 'bin/cli.js'),
      'diff',
      base,
      head,
      '--format',
      'json',
      '--config',
      'redocly.yaml',
    ],
  },
];

async function seconds(command: readonly string[], folder: string): Promise<number> {
  const began = performance.now();
  const env = {
    ...process.env,
    NODE_DISABLE_COMPILE_CACHE: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
  const child = spawn(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let length = 0;
  child.stdout.on('data', (part: Buffer) => (length += part.length));
  await once(child, 'close');
  if (length === 0) throw new Error(`${command[0]} printed nothing.`);
  return (performance.now() - began) / 1000;
}
