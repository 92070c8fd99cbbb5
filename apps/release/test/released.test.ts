import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Tarball } from '../src/pack.ts';
import { idOf, publishAll } from '../src/publish.ts';
import { ROOT, run } from '../src/run.ts';
import { type Registry, startRegistry } from './support/registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-released-'));
const project = path.join(folder, 'project');
let registry: Registry;
const tarballs = inject('tarballs');
let published: Tarball[];

beforeAll(async () => {
  registry = await startRegistry();
  published = await publishAll(tarballs, { provenance: false, env: registry.env });
});
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The commands and the module that the README shows for those who have no clone. */
function fromReadme(): { install: string; serve: string; module: string } {
  const section = readFileSync(path.join(ROOT, 'README.md'), 'utf8').split('\n## From npm\n')[1] ?? '';
  const [install = '', serve = ''] = [...section.matchAll(/^```sh\n([^]*?)\n```$/gm)].map(([, text]) => text);
  const module = /^```ts\n([^]*?)\n```$/m.exec(section)?.[1] ?? '';
  return { install, serve, module };
}

const shell = (command: string, env: NodeJS.ProcessEnv = {}) =>
  run('bash', ['-euc', command], { cwd: project, env: { ...registry.env, ...env } });

it('publishes every public package, and none a second time', async () => {
  expect(published.map(({ manifest }) => idOf(manifest))).toEqual(
    tarballs.map(({ manifest }) => idOf(manifest)),
  );
  expect(await publishAll(tarballs, { provenance: false, env: registry.env })).toEqual([]);
});

it('does as the README says in an empty project: install, serve, charge, uninstall', async () => {
  const { install, serve, module } = fromReadme();
  expect([install, serve, module].filter((text) => text === '')).toEqual([]);
  mkdirSync(project);
  await shell(install);
  const installed = path.join(project, 'node_modules/@quotakit');
  expect(readdirSync(installed).toSorted()).toEqual(['client', 'contract', 'engine', 'server', 'types']);

  const ports = { QUOTAKIT_PORT: '0', QUOTAKIT_GATEWAY_PORT: '0' };
  const server = spawn('bash', ['-euc', `${serve}\nwait`], {
    cwd: project,
    env: { ...registry.env, ...ports },
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  try {
    await expect
      .poll(() => readFileSync(path.join(project, 'demo.json'), 'utf8'), { timeout: 300_000 })
      .toMatch(/\n$/);
    writeFileSync(path.join(project, 'charge.mjs'), module);
    expect(await shell('node charge.mjs')).toBe('Paid 0.55 credits, 49.45 remain.\n');
  } finally {
    process.kill(-server.pid!, 'SIGTERM');
    await ended;
  }

  await shell('npm uninstall @quotakit/server @quotakit/client');
  const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as object;
  expect(manifest).not.toHaveProperty('dependencies');
  const left = readdirSync(path.join(project, 'node_modules'), { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([
    '.package-lock.json',
  ]);
  expect(readdirSync(registry.home)).toEqual([]);
});

it('runs the server and the comparison by npx, without an install', async () => {
  const elsewhere = path.join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const npx = (...args: string[]) => run('npx', ['--yes', ...args], { cwd: elsewhere, env: registry.env });
  expect(await npx('@quotakit/server', 'help')).toContain('quotakit serve');
  expect(await npx('@quotakit/api-diff', '--help')).toContain('api-diff');
});
