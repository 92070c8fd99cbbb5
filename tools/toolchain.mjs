// Puts the pinned pnpm into .tools/ and, where the running Node is too old for the tools, the pinned
// Node too. Both come from the npm registry.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const windows = process.platform === 'win32';
const tools = path.join(root, '.tools');

/** Prepares the tools; returns the paths of pnpm and Node, and the environment to run them in. */
export function setUp() {
  const wanted = manifest.engines.node.replace('>=', '');
  if (older(process.versions.node, wanted)) {
    fail(`Quotakit needs Node ${wanted} or later; this is Node ${process.versions.node}.`);
  }
  requireWritable();
  const env = environment();
  const pnpm = fetchPnpm(env);
  const node = fetchNode(env, pnpm);
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = [path.dirname(node), path.dirname(pnpm), env[key]].join(path.delimiter);
  return { pnpm, node, env };
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(
      `No write permission for ${root}: run as the owner of this folder, or clone it where you may write.`,
    );
  }
}

function older(a, b) {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const i = x.findIndex((part, index) => part !== y[index]);
  return i >= 0 && x[i] < y[i];
}

/** The environment of all that runs: without npm's own settings, which pnpm would read, and without telemetry. */
function environment() {
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    REDOCLY_TELEMETRY: 'off',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const name of Object.keys(env)) if (/^npm_(config|lifecycle|package)_/i.test(name)) delete env[name];
  return env;
}

/** Runs `install` unless its last run in this folder was for the same `key`. */
function once(folder, key, install) {
  const mark = path.join(folder, '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  install();
  writeFileSync(mark, key);
}

function fetchPnpm(env) {
  const version = /^pnpm@([^+]+)/.exec(manifest.packageManager)[1];
  const folder = path.join(tools, 'pnpm');
  const home = path.join(folder, 'node_modules', 'pnpm');
  once(folder, version, () => {
    console.log(`Fetching pnpm ${version} into .tools/.`);
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
    // With its own retries npm takes ten minutes and more to say that there is no network.
    const network = ['--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=2000'];
    npm([
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-package-lock',
      ...quiet,
      ...network,
      `pnpm@${version}`,
    ]);
    // npm 12 runs no install scripts. Without this one `pnpm` has no #! line, and turbo cannot start it.
    spawnSync(process.execPath, ['install.js'], { cwd: home, env, stdio: 'ignore' });
  });
  return path.join(home, windows ? 'pnpm.exe' : 'pnpm');
}

function npm(args) {
  // npm's own script, when npm started us: no shell is needed then on any platform.
  const cli = process.env.npm_execpath ?? '';
  const direct = /npm-cli\.c?js$/.test(cli);
  const result = direct
    ? spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
    : spawnSync('npm', args, { encoding: 'utf8', shell: windows });
  if (result.status === 0) return;
  const text = `${result.error ?? ''}${result.stderr ?? ''}`;
  rmSync(path.join(tools, 'pnpm'), { recursive: true, force: true });
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(text)) {
    fail(
      'The npm registry cannot be reached: the first run needs the network (or a filled npm cache) to fetch pnpm.',
    );
  }
  fail(`npm could not fetch pnpm:\n${text.trim()}`);
}

function fetchNode(env, pnpm) {
  const { minimum, pinned } = manifest.toolNode;
  if (!older(process.versions.node, minimum)) return process.execPath;
  const platform = windows ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform}-${process.arch}`;
  const folder = path.join(tools, 'node');
  once(folder, `${name}@${pinned}`, () => {
    console.log(
      `Node ${process.versions.node} is older than ${minimum}: fetching Node ${pinned} into .tools/.`,
    );
    const dependencies = { [name]: pinned };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const flags = ['--ignore-workspace', '--no-lockfile', '--silent', '--config.fetch-retries=1'];
    const result = spawnSync(pnpm, ['install', ...flags], { cwd: folder, env, encoding: 'utf8' });
    if (result.status === 0) return;
    rmSync(folder, { recursive: true, force: true });
    fail(
      `Node ${pinned} could not be fetched from the npm registry: is the network up?\n${result.stderr.trim()}`,
    );
  });
  return path.join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}
