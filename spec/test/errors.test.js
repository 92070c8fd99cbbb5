import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentedCodes, errorRegistry } from '../rules/support/errorRegistry.js';
import { FAMILIES } from '../rules/support/operation.js';

const bundle = JSON.parse(readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'));
const families = new Set(operations().map((operation) => operation['x-family']));

const SENTENCES = { type: 'string', pattern: '^[A-Z][^]*\\.\\s*$', maxLength: 300 };
const STATUS = { type: 'integer', minimum: 400, maximum: 599 };
const REGISTRY = {
  type: 'object',
  propertyNames: { enum: Object.keys(FAMILIES) },
  additionalProperties: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['status', 'meaning', 'action', 'retry'],
      additionalProperties: false,
      properties: {
        status: { oneOf: [STATUS, { type: 'array', items: STATUS, minItems: 2 }] },
        meaning: { ...SENTENCES, not: { pattern: '\\.\\s+[A-Z]' } },
        action: SENTENCES,
        retry: { enum: ['never', 'after-fix', 'later'] },
        gateway: { const: true },
        routing: { const: true },
      },
    },
  },
};

function operations() {
  return Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).filter((operation) => operation.operationId),
  );
}

/** The code of every error example of the family's operations. */
function shownCodes(family) {
  const own = operations().filter((operation) => operation['x-family'] === family);
  const responses = own.flatMap((operation) => Object.values(operation.responses)).map(target);
  const examples = responses.flatMap(({ content }) =>
    Object.values(content?.['application/json']?.examples ?? {}),
  );
  return examples.map((example) =>
    FAMILIES[family].errorCode.reduce((part, key) => part?.[key], target(example).value),
  );
}

function target(node) {
  if (!node.$ref) return node;
  const [, kind, name] = node.$ref.split('/').slice(1);
  return bundle.components[kind][name];
}

it('is a registry of complete entries', () => {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.validate(REGISTRY, errorRegistry);
  expect(ajv.errors ?? []).toEqual([]);
});

it('has every family that an operation has', () => {
  expect(Object.keys(errorRegistry)).toEqual(expect.arrayContaining([...families]));
});

describe.each([...families])('the %s family', (family) => {
  it('documents every registered code on an operation', () => {
    const shown = new Set(shownCodes(family));
    expect(documentedCodes(family).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('lists its codes in a schema, as the registry does', () => {
    const schema = bundle.components.schemas[`${FAMILIES[family].envelope}Code`];
    expect(schema.enum).toEqual(documentedCodes(family));
  });
});
