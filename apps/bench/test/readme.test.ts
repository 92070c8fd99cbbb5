import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withMeasured } from '../src/readme.ts';

const squeezed = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

it('the table of the README is what was measured (node apps/bench/src/readme.ts writes it)', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toMatch(/<!-- measured -->\n\n\| +\| Quotakit/);
  expect(squeezed(await withMeasured(readme))).toBe(squeezed(readme));
});
