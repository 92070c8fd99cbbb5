// The one entry point of `npm start`, `npm test`, `npm run build` and `npm run pnpm -- <arguments>`.
// Plain JavaScript without dependencies: it runs on the bare Node and npm of a fresh machine.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './toolchain.mjs';

const TEST_TASKS = [
  'lint',
  'build',
  'typecheck',
  'test',
  '//#test:tools',
  '//#check:code',
  '//#check:lockfile',
  '//#check:licences',
  '//#check:advisories',
];

const [job = 'test', ...rest] = process.argv.slice(2);
const jobs = {
  start,
  test,
  build,
  bench,
  soak,
  ts,
  release,
  new: create,
  dev,
  'api:diff': apiDiff,
  pnpm: () => run('pnpm', rest),
};
if (!Object.hasOwn(jobs, job)) {
  console.error(`Unknown job "${job}". Jobs: ${Object.keys(jobs).join(', ')}.`);
  process.exit(2);
}
if (job === 'start') console.log('Quotakit: installing and building what changed, then starting.');
const toolchain = setUp();
jobs[job]();

function run(command, args, options = {}) {
  const result = spawnSync(command === 'pnpm' ? toolchain.pnpm : command, args, {
    stdio: 'inherit',
    cwd: root,
    env: toolchain.env,
    ...options,
  });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs the workspace unless the lockfile and every manifest are those of the last install. */
function install() {
  const mark = path.join(root, 'node_modules', '.quotakit-installed');
  const hash = createHash('sha256');
  const listed = spawnSync('git', ['ls-files', '-z', '*package.json', 'pnpm-*.yaml'], { cwd: root });
  for (const file of listed.stdout.toString().split('\0').filter(Boolean)) {
    const manifest = path.join(root, file);
    if (existsSync(manifest)) hash.update(file).update(readFileSync(manifest));
  }
  const key = hash.digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return;
  rmSync(mark, { force: true });
  console.log('Installing packages from the npm registry.');
  const flags = [
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.fetch-retries=1',
    '--reporter=append-only',
  ];
  const result = spawnSync(toolchain.pnpm, ['install', ...flags], {
    cwd: root,
    env: toolchain.env,
    encoding: 'utf8',
  });
  if (result.status !== 0) failInstall(`${result.stdout}${result.stderr}`);
  writeFileSync(mark, key);
}

function failInstall(text) {
  const offline =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_PNPM_META_FETCH_FAIL|dns error/i;
  console.error(
    offline.test(text)
      ? 'The npm registry cannot be reached: the first run needs the network to install packages.'
      : `pnpm could not install the packages:\n${text.trim()}`,
  );
  process.exit(1);
}

function turbo(tasks, flags = []) {
  run('pnpm', ['exec', 'turbo', 'run', ...tasks, ...flags]);
}

function build() {
  install();
  turbo(['build'], rest);
}

function test() {
  install();
  run('pnpm', ['exec', 'turbo', 'boundaries']);
  // The tests start some hundred processes of the same few programs: each is compiled once.
  if (process.env.CI === undefined) {
    console.log(
      'Quick: without the tests that take longest, each of which is named. CI=true npm test runs all.',
    );
    toolchain.env.QUOTAKIT_TESTS = 'quick';
  }
  toolchain.env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules', '.cache', 'compiled');
  turbo(TEST_TASKS, rest);
  // What measures what a reader waits for has the machine to itself.
  turbo(['test:timed'], rest);
  run(toolchain.node, ['tools/check-generated.mjs']);
}

function start() {
  install();
  turbo(['build'], ['--output-logs=errors-only', '--summarize=false']);
  const child = spawn(toolchain.node, ['tools/start.mjs', ...rest], {
    stdio: 'inherit',
    cwd: root,
    env: toolchain.env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function bench() {
  measure('main.ts');
}

function soak() {
  measure('soak.ts');
}

function measure(script) {
  install();
  turbo(['build'], ['--filter=@quotakit/bench^...', '--output-logs=errors-only']);
  run(toolchain.node, [`apps/bench/src/${script}`, ...rest]);
}

/** The docs, reloaded as the contract is edited. */
function dev() {
  install();
  turbo(['build'], ['--filter=@quotakit/docs^...', '--output-logs=errors-only']);
  run(toolchain.node, ['tools/dev/main.mjs', ...rest]);
}

/** Writes the files that something new needs. */
function create() {
  install();
  run(toolchain.node, ['tools/new/main.mjs', ...rest]);
}

/** Compares the contract with that of a branch, or two descriptions. */
function apiDiff() {
  install();
  run(toolchain.node, ['packages/api-diff/src/cli.ts', ...rest]);
}

/** What apps/release/src/main.ts does with a built workspace. */
function release() {
  install();
  turbo(['build'], ['--filter=@quotakit/release^...', '--output-logs=errors-only']);
  run(toolchain.node, ['apps/release/src/main.ts', ...rest]);
}

/** Runs TypeScript from standard input, such as a pasted snippet, with the workspace's packages. */
function ts() {
  run(toolchain.node, ['--import', './tools/workspace.mjs', '--input-type=module-typescript', '-']);
}
