import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Effort, Goal, Table } from '../group.ts';
import { median } from '../load.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const SCHEMA = 'spec/components/schemas/CoinPolicyList.yaml';
const PAGE = 'reference/platform/list-coin-policies/';
const AT_MOST = { 'cold build': 90, 'nothing changed': 2, 'edit to all current': 2 };
const POLL_MILLISECONDS = 25;
const GIVE_UP_MILLISECONDS = 120_000;

const run = promisify(execFile);

/** What a contributor waits for: builds, and an edit of one property while `npm run dev` watches. In a copy. */
export async function loop({ rounds }: Effort): Promise<Table[]> {
  const folder = copyRepository();
  try {
    await pnpm(folder, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent');
    const cold = await seconds(() => build(folder));
    const cached = await seconds(() => build(folder));
    const edits = await editsOf(folder, rounds);
    return [
      {
        title: 'The loop of a contributor',
        conditions:
          'Seconds. A build is of everything, the docs too; an edit changes the description and the bound of one property, and ends when types, client, validators and the page of the docs have it.',
        rows: [
          { name: 'cold build', figures: { seconds: cold } },
          { name: 'build with nothing changed', figures: { seconds: cached } },
          { name: 'types, client and validators after an edit', figures: { seconds: median(edits.code) } },
          { name: 'and the page of the docs', figures: { seconds: median(edits.page) } },
        ],
        goals: [
          atMost('cold build', cold),
          atMost('nothing changed', cached),
          atMost('edit to all current', median(edits.page)),
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function atMost(name: keyof typeof AT_MOST, measured: number): Goal {
  const wanted = AT_MOST[name];
  return {
    text: `${name}: at most ${wanted} s`,
    measured: `${measured.toFixed(1)} s`,
    met: measured <= wanted,
  };
}

/** What git has or would have of this repository. */
function copyRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-loop-'));
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', flags, { cwd: ROOT, encoding: 'utf8' });
  for (const file of listed.split('\0').filter(Boolean))
    cpSync(path.join(ROOT, file), path.join(folder, file));
  return folder;
}

/** The copy is no git repository of its own, and has a cache of its own. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_CEILING_DIRECTORIES: tmpdir(),
    TURBO_CACHE_DIR: path.join(folder, '.turbo/cache'),
  };
}

async function pnpm(folder: string, ...args: string[]): Promise<void> {
  await run('pnpm', args, { cwd: folder, env: environment(folder), maxBuffer: 2 ** 26 });
}

const build = (folder: string) => pnpm(folder, 'exec', 'turbo', 'run', 'build', '--output-logs=none');

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Edits the property again and again; resolves with how long each edit took until code and page had it. */
async function editsOf(folder: string, rounds: number): Promise<{ code: number[]; page: number[] }> {
  const { child, url } = await startDev(folder);
  const original = readFileSync(path.join(folder, SCHEMA), 'utf8');
  const code: number[] = [];
  const page: number[] = [];
  try {
    // The first page and the first edit load what later ones find loaded.
    for (let round = -1; round < rounds; round++) {
      const [bound, text] = [2_147_483_000 + round, `Edit ${round + 1} of the loop.`];
      const edited = original
        .replace(/maximum: .*/, `maximum: ${bound}`)
        .replace(/description: How many .*/, `description: ${text}`);
      await fetch(`${url}${PAGE}`);
      const began = performance.now();
      writeFileSync(path.join(folder, SCHEMA), edited);
      await until(() => codeHas(folder, text, bound));
      const coded = (performance.now() - began) / 1000;
      await until(async () => (await (await fetch(`${url}${PAGE}`)).text()).includes(text));
      if (round < 0) continue;
      code.push(coded);
      page.push((performance.now() - began) / 1000);
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  return { code, page };
}

async function startDev(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['tools/dev/main.mjs', '--port', '0'], {
    cwd: folder,
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  await until(() => /http:\/\/127\.0\.0\.1:\d+\//.test(output));
  return { child, url: /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0] ?? '' };
}

function codeHas(folder: string, text: string, bound: number): boolean {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return (
    read('packages/types/generated/openapi.d.ts').includes(text) &&
    read('packages/client/dist/contract/openapi.d.ts').includes(text) &&
    read('packages/contract/dist/validators.js').includes(String(bound))
  );
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > GIVE_UP_MILLISECONDS) throw new Error('The watch does not bring it.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}
