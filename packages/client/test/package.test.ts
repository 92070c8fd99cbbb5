import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import typescript5 from 'typescript-5';
import typescript6 from 'typescript-6';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../src/generated/operations.ts';
import type { OperationInfo } from '../src/index.ts';
import { hoversOf } from './support/hovers.ts';
import { installPacked, packageFolder, type PackedProject, run } from './support/packed.ts';
import { startServer } from './support/server.ts';
import { CREDENTIAL_TOKEN, KEY, PLATFORM_TOKEN, usedUp } from './support/values.ts';

let packed: PackedProject;
let project: string;
beforeAll(async () => {
  packed = await installPacked();
  project = packed.folder;
});
afterAll(() => packed.remove());

const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, unknown>>;
};

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

test.each([
  ['5.9', typescript5],
  ['6', typescript6 as unknown as typeof typescript5],
])('an editor with TypeScript %s shows an operation in 120 characters before its text', (_name, ts) => {
  const infos = Object.values(operations);
  const hovers = hoversOf(
    ts,
    project,
    infos.map(({ id }) => id),
  );
  expect(hovers).toHaveLength(infos.length);
  const long = hovers.flatMap(({ call, mention }) => [call, mention]).filter(({ length }) => length > 120);
  expect(long).toEqual([]);
  for (const [index, { call, mention, text }] of hovers.entries()) {
    const { id: name, method, path: template } = infos[index] as OperationInfo;
    const called = `(alias) ${name}(client: Client, args: Args, options?: Options): Call\nimport ${name}`;
    expect(call.replace('args?:', 'args:')).toBe(called);
    expect(mention).toBe(`(alias) const ${name}: Operation\nimport ${name}`);
    expect(text).toContain(`\n\`${method} ${template}\``);
    expect(text).toMatch(/, for (any client|a client with `\w+`)/);
  }
});

test('the samples of the README run', async () => {
  const quota = { used_consumption_quota: '580.08', consumption_quota: '10000', currency: 'USD' };
  const { baseUrl } = await startServer(
    { status: 402, body: usedUp },
    { status: 409, body: { detail: 'It exists.', code: 'duplication' } },
    { status: 200, body: quota },
    { status: 200, body: { count: 4, items: [{ id: 'a' }, { id: 'b' }] } },
    { status: 200, body: { count: 4, items: [{ id: 'c' }, { id: 'd' }] } },
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
  expect(printed).toEqual([
    usedUp.error.message,
    'It exists.',
    '580.08 of 10000 USD used.',
    'a\nb\nc',
    '402 1',
  ]);
});

test('every module of the package can be imported, and require() works', async () => {
  const modules = Object.keys(manifest.exports)
    .filter((name) => !['./package.json', './validate'].includes(name))
    .map((name) => path.posix.join('@quotakit/client', name));
  const imports = modules.map((name) => `console.log(Object.keys(await import('${name}')).length)`).join(';');
  const imported = await run(process.execPath, ['--input-type=module', '-e', imports], { cwd: project });
  const counts = imported.stdout.trim().split('\n').map(Number);
  expect(counts).toHaveLength(modules.length);
  // Types are all that /types has.
  expect(modules.filter((_name, place) => counts[place] === 0)).toEqual(['@quotakit/client/types']);
  const required = "console.log(typeof require('@quotakit/client').createClient)";
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', required], { cwd: project });
  expect(stdout.trim()).toBe('function');
});

test('it needs nothing but openapi-fetch', () => {
  const installed = readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed.toSorted()).toEqual(['@quotakit', 'openapi-fetch', 'openapi-typescript-helpers']);
  expect(readdirSync(path.join(project, 'node_modules/@quotakit'))).toEqual(['client']);
});

test('publint and attw find nothing wrong with the tarball', async () => {
  const bin = (name: string): string => path.join(packageFolder, 'node_modules/.bin', name);
  const { stdout: lint } = await run(bin('publint'), ['run', packed.tarball, '--strict'], {
    cwd: packageFolder,
  });
  expect(lint).toContain('All good!');
  const { stdout: types } = await run(
    bin('attw'),
    [packed.tarball, '--profile', 'esm-only', '--format', 'json'],
    {
      maxBuffer: 2 ** 26,
    },
  );
  expect(JSON.parse(types)).not.toHaveProperty('problems.0');
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
