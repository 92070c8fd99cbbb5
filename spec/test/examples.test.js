import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';

// Redocly does not check the examples that stand beside a `$ref`, nor our own format.
const bundle = JSON.parse(readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'));
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addFormat('credit-amount', {
  type: 'number',
  validate: (value) => /^-?\d+(\.\d{1,6})?$/.test(String(value)),
});
ajv.addFormat('cent-amount', {
  type: 'number',
  validate: (value) => /^-?\d+(\.\d{1,2})?$/.test(String(value)),
});
ajv.addSchema(bundle, 'contract');

/** Every value that the contract shows for a schema: `examples`, `default`, and those of bodies and parameters. */
function* shown(node, path = []) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node.examples)) yield* node.examples.map((value) => ({ path, value }));
  if (node.default !== undefined && (node.type || node.$ref)) yield { path, value: node.default };
  if (node.schema) {
    for (const example of Object.values(node.examples ?? {})) {
      yield { path: [...path, 'schema'], value: target(example).value };
    }
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'examples') yield* shown(child, [...path, key]);
  }
}

function target(node) {
  return node.$ref
    ? node.$ref
        .split('/')
        .slice(1)
        .reduce((parent, key) => parent[key], bundle)
    : node;
}

function pointer(path) {
  return `contract#${path.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
}

// Each value has its schema compiled: that takes seconds where other work goes on beside it.
it('shows only valid values', () => {
  const values = [...shown(bundle)];
  expect(values.length).toBeGreaterThan(300);
  const wrong = values.filter(({ path, value }) => !ajv.validate({ $ref: pointer(path) }, value));
  expect(wrong.map(({ path, value }) => `${path.join('/')}: ${JSON.stringify(value)}`)).toEqual([]);
});
