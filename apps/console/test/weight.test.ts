import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = path.join(import.meta.dirname, '../dist');
const files = readdirSync(dist).map((name) => ({ name, text: readFileSync(path.join(dist, name), 'utf8') }));

test('the whole page is at most 60 kB', () => {
  const bytes = files.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  console.info(`The console is ${(bytes / 1000).toFixed(1)} kB compressed.`);
  expect(bytes).toBeLessThan(60_000);
});

test('the page names no other origin, and has no script in its text', () => {
  const html = files.find(({ name }) => name === 'index.html')?.text ?? '';
  expect(html).toContain('src="main-');
  expect(html).not.toMatch(/<script(?![^>]*src=)|https?:|style=/);
  const addresses = files.flatMap(({ text }) => text.match(/https?:\/\/[\w.-]+/g) ?? []);
  expect(addresses.filter((address) => !address.endsWith('://www.w3.org'))).toEqual([]);
});
