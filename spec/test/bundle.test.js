import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixtures, redocly } from './redocly.js';

const { small, grown, plain } = bundles();

function bundles() {
  const decorators = { 'house/sorted-components': 'on' };
  const api = (name) => ({
    root: path.join(fixtures, 'sorted-components', `${name}.yaml`),
    output: `${name}.yaml`,
    decorators,
  });
  const apis = { small: api('small'), grown: api('grown') };
  apis.plain = { root: apis.grown.root, output: 'plain.yaml' };
  return redocly(['bundle'], apis, ({ folder }) =>
    Object.fromEntries(
      Object.keys(apis).map((name) => [name, parse(readFileSync(path.join(folder, `${name}.yaml`), 'utf8'))]),
    ),
  );
}

it('sorts components by kind and by name', () => {
  expect(Object.keys(plain.components)).toEqual(['schemas', 'headers']);
  expect(Object.keys(grown.components)).toEqual(['headers', 'schemas']);
  expect(Object.keys(plain.components.schemas)).toEqual(['Mole', 'Ant', 'Zebra']);
  expect(Object.keys(grown.components.schemas)).toEqual(['Ant', 'Mole', 'Zebra']);
});

it('keeps the order of the paths and everything else', () => {
  expect(Object.keys(grown.paths)).toEqual(['/new', '/z', '/a']);
  expect(grown).toEqual(plain);
});

it('does not move what was there when a path is added', () => {
  const { Mole: _, ...schemas } = grown.components.schemas;
  expect(JSON.stringify(schemas)).toBe(JSON.stringify(small.components.schemas));
});
