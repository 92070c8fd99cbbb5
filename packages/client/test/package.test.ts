import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './support/server.ts';
import { CREDENTIAL_TOKEN, KEY, PLATFORM_TOKEN, usedUp } from './support/values.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const project = mkdtempSync(path.join(tmpdir(), 'quotakit-client-'));

beforeAll(async () => {
  for (const folder of ['../types', '.']) {
    await run('pnpm', ['pack', '--pack-destination', project], { cwd: path.join(packageFolder, folder) });
  }
  const tarballs = readdirSync(project).filter((file) => file.endsWith('.tgz'));
  writeFileSync(path.join(project, 'package.json'), '{"type":"module","private":true}');
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)],
    { cwd: project },
  );
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The TypeScript samples of the README, which are meant to be pasted into an empty project. */
const samples = readFileSync(path.join(packageFolder, 'README.md'), 'utf8')
  .split('```ts\n')
  .slice(1)
  .map((rest, index) => ({ name: `sample${index + 1}`, source: rest.slice(0, rest.indexOf('```')) }));

test('the packed package holds its sources and nothing of its tests', () => {
  const folder = path.join(project, 'node_modules/@quotakit/client');
  expect(readdirSync(folder).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src']);
  expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).not.toContain('workspace:');
});

test('the samples of the README compile in an empty project, and so do the declarations', async () => {
  for (const { name, source } of samples) writeFileSync(path.join(project, `${name}.ts`), source);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [path.join(packageFolder, 'node_modules/@types')],
  };
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const compiler = path.join(packageFolder, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '-p', project]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});

test('the samples of the README run', async () => {
  const quota = { used_consumption_quota: '580.08', consumption_quota: '10000', currency: 'USD' };
  const { baseUrl } = await startServer(
    { status: 402, body: usedUp },
    { status: 409, body: { detail: 'It exists.', code: 'duplication' } },
    { status: 200, body: quota },
  );
  const env = {
    ...process.env,
    QUOTAKIT_URL: baseUrl,
    QUOTAKIT_CREDENTIAL: CREDENTIAL_TOKEN,
    QUOTAKIT_TOKEN: PLATFORM_TOKEN,
    QUOTAKIT_AK: KEY.ak,
    QUOTAKIT_SK: KEY.sk,
  };
  const printed = [];
  for (const { name } of samples) {
    const { stdout } = await run(process.execPath, [`${name}.ts`], { cwd: project, env });
    printed.push(stdout.trim());
  }
  expect(printed).toEqual([usedUp.error.message, 'It exists.', '580.08 of 10000 USD used.']);
});

test('every module of the package can be imported, and require() works', async () => {
  const modules = ['', '/operations', '/auth', '/auth/huawei', '/types'].map(
    (name) => `@quotakit/client${name}`,
  );
  const imports = modules.map((name) => `console.log(Object.keys(await import('${name}')).length)`).join(';');
  const imported = await run(process.execPath, ['--input-type=module', '-e', imports], { cwd: project });
  expect(imported.stdout.trim().split('\n')).toHaveLength(modules.length);
  const required = "console.log(typeof require('@quotakit/client').createClient)";
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', required], { cwd: project });
  expect(stdout.trim()).toBe('function');
});

test('openapi-fetch is known to one file only, and to no declaration', () => {
  const files = (folder: string, ending: string): string[] =>
    readdirSync(path.join(packageFolder, folder), { recursive: true, encoding: 'utf8' }).filter((file) => {
      if (!file.endsWith(ending)) return false;
      return readFileSync(path.join(packageFolder, folder, file), 'utf8').includes("'openapi-fetch'");
    });
  expect(files('src', '.ts')).toEqual(['transport.ts']);
  expect(files('dist', '.d.ts')).toEqual([]);
});
