import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { spec } from './redocly.js';

// Redocly's no-unused-components sees what the index names, and not a file that nothing refers to.
const files = ['paths', 'components'].flatMap((folder) =>
  readdirSync(path.join(spec, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.join(folder, file)),
);

function referencesOf(file) {
  const text = readFileSync(path.join(spec, file), 'utf8');
  const targets = [...text.matchAll(/\$ref: '?([^\s'#]+)/g)].map(([, target]) => target);
  return targets.map((target) => path.join(path.dirname(file), target));
}

it('has no file that nothing refers to', () => {
  const used = new Set(['openapi.yaml', ...files].flatMap(referencesOf));
  expect(files.filter((file) => !used.has(file))).toEqual([]);
});
