import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startSite } from './support/site.ts';

test('a busy port is refused with what to do', async () => {
  const site = await startSite();
  const { port } = new URL(site.url);
  const script = fileURLToPath(new URL('../src/serve.ts', import.meta.url));
  const second = spawnSync(process.execPath, [script], {
    env: { ...process.env, QUOTAKIT_DOCS_PORT: port },
    encoding: 'utf8',
  });
  await site.stop();
  expect(second.status).toBe(1);
  expect(second.stderr.trim()).toBe(`Port ${port} is in use: set QUOTAKIT_DOCS_PORT to another one.`);
});

test.each([
  ['/nothing/', 'en'],
  ['/zh-cn/nothing/', 'zh-CN'],
])('what is not there is answered with 404, in the language of its address: %s', async (path, language) => {
  const site = await startSite();
  const answer = await fetch(site.url + path);
  const page = await answer.text();
  await site.stop();
  expect(answer.status).toBe(404);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page).toContain(`<html lang="${language}"`);
});

test.each([
  ['/zh-cn/guides/quick-start/index.md', 'text/markdown'],
  ['/zh-cn/llms.txt', 'text/plain'],
  ['/openapi.zh-CN.yaml', 'application/yaml'],
])('%s says that it is UTF-8', async (path, type) => {
  const site = await startSite();
  const answer = await fetch(site.url + path);
  await site.stop();
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
});

test('a page is asked for again, and sent again only when it has changed', async () => {
  const site = await startSite();
  const first = await fetch(`${site.url}/errors/`);
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(`${site.url}/errors/`, { headers: { 'if-none-match': etag } });
  await site.stop();
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect([first.status, second.status, await second.text()]).toEqual([200, 304, '']);
});

test('what is named by its hash is kept', async () => {
  const site = await startSite();
  const page = await (await fetch(`${site.url}/errors/`)).text();
  const [style = ''] = /\/_astro\/[^"]+\.css/.exec(page) ?? [];
  const answer = await fetch(site.url + style);
  await site.stop();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
});

test('a file that is made later is served, too', async () => {
  const site = await startSite();
  const file = new URL('../dist/made-later.txt', import.meta.url);
  writeFileSync(file, 'one');
  const read = async () => (await fetch(`${site.url}/made-later.txt`)).text();
  const texts = [await read()];
  writeFileSync(file, 'longer');
  texts.push(await read());
  rmSync(file);
  await site.stop();
  expect(texts).toEqual(['one', 'longer']);
});
