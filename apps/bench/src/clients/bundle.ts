import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CLIENTS, OPERATIONS, type ClientSource } from './contenders.ts';
import { PEERS } from './generate.ts';

/** What every client proves itself with. */
export const TOKEN = 'token';

/** The bytes of a minified and compressed module that calls so many operations. */
export async function sizeOf(client: ClientSource, operations: number): Promise<number> {
  const called = OPERATIONS.slice(0, operations);
  const calls = called.map(
    (operation, place) => `export const call${place} = (id) => ${client.call(operation)};`,
  );
  const text = await bundle(client.setUp(called.map(([name]) => name)), calls, 'https://x.test', true);
  return gzipSync(text, { level: 9 }).length;
}

/** The client as a module that runs. */
export interface Runnable {
  get(id: string): Promise<unknown>;
  post(body: object): Promise<unknown>;
  remove(id: string): Promise<unknown>;
}

/** Bundles a client for this process, as an application would ship it, and imports it. */
export async function runnable(client: ClientSource, baseUrl: string): Promise<Runnable> {
  const [read] = OPERATIONS;
  const remove = OPERATIONS.find(([, method]) => method === 'DELETE') ?? read;
  const calls = [
    `export const get = (id) => ${client.call(read)};`,
    `export const post = (body) => ${client.charge};`,
    `export const remove = (id) => ${client.call(remove)};`,
  ];
  const text = await bundle(client.setUp([read[0], 'createCharge', remove[0]]), calls, baseUrl, false);
  const file = path.join(PEERS, `${client.name.replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(file, text);
  return (await import(`${pathToFileURL(file).href}?base=${encodeURIComponent(baseUrl)}`)) as Runnable;
}

/** Every client, with its name. */
export const openAll = (baseUrl: string): Promise<[string, Runnable][]> =>
  Promise.all(
    CLIENTS.map(async (source) => [source.name, await runnable(source, baseUrl)] as [string, Runnable]),
  );

async function bundle(
  setUp: string,
  calls: readonly string[],
  baseUrl: string,
  minify: boolean,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${setUp}\n${calls.join('\n')}`, resolveDir: PEERS, loader: 'ts' },
    bundle: true,
    minify,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    define: { BASE: JSON.stringify(baseUrl), TOKEN: JSON.stringify(TOKEN) },
  });
  return outputFiles[0]?.text ?? '';
}
