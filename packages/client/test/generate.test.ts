import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Contract, operationsOf } from '../build/contract.ts';
import { printExamples } from '../build/examples.ts';
import { printFamilies, printOperations, printVersion } from '../build/print.ts';
import { printTypes } from '../build/printTypes.ts';

const read = (file: string): string => readFileSync(new URL(import.meta.resolve(file)), 'utf8');
const contract = JSON.parse(read('@quotakit/spec/openapi.json')) as Contract;

/** The contract with one operation changed. */
function changed(path: string, method: string, change: object): Contract {
  const operation = { ...(contract.paths[path]?.[method] as object), ...change };
  return { ...contract, paths: { [path]: { ...contract.paths[path], [method]: operation } } };
}

/** All that is printed of operations. */
function print(source: Contract): string {
  const operations = operationsOf(source);
  return [printOperations('family', operations), ...operations.map(printTypes)].join('\n');
}

test('the committed modules are those of the contract', () => {
  const operations = operationsOf(contract);
  const families = [...new Set(operations.map(({ family }) => family))].toSorted();
  expect(families).toHaveLength(5);
  for (const family of families) {
    const own = operations.filter((operation) => operation.family === family);
    expect(printOperations(family, own)).toBe(read(`../src/generated/operations/${family}.ts`));
    for (const operation of own)
      expect(printTypes(operation)).toBe(read(`../src/generated/operations/${family}/${operation.id}.ts`));
  }
  expect(printFamilies(families)).toBe(read('../src/generated/operations.ts'));
  expect(printExamples(contract)).toBe(read('../src/generated/examples.ts'));
  const { version } = JSON.parse(read('../package.json')) as { version: string };
  expect(printVersion(version)).toBe(read('../src/generated/version.ts'));
});

test('the order of the paths in the contract makes no difference', () => {
  const paths = Object.fromEntries(Object.entries(contract.paths).toReversed());
  expect(print({ ...contract, paths })).toBe(print(contract));
});

test('an operation is one function that a bundler can drop', () => {
  const lines = print(contract).split('\n');
  const functions = lines.filter((line) => line.startsWith('export const'));
  const calls = lines.filter((line) => line.startsWith('  /*#__PURE__*/ op('));
  expect(functions).toHaveLength(operationsOf(contract).length);
  expect(calls).toHaveLength(functions.length);
});

test('a summary cannot end the comment it stands in', () => {
  const source = print(changed('/api/v1/services/', 'get', { summary: 'List */ services' }));
  expect(source).toContain(' * List *\\/ services.');
});

test('a schema without a name is refused', () => {
  const parameters = [{ name: 'x', in: 'query', description: 'X.', schema: { type: 'object' } }];
  expect(() => print(changed('/api/v1/services/', 'get', { parameters }))).toThrow(
    'make it a component schema',
  );
});

test('a header parameter that the client would not send is refused', () => {
  const parameters = [{ name: 'X-New', in: 'header', description: 'X.', schema: { type: 'string' } }];
  const source = changed('/api/v1/services/', 'get', { parameters });
  expect(() => print(source)).toThrow('listServices: the client cannot send the header parameter X-New yet.');
});

test('a parameter style that the client would not write is refused', () => {
  const parameters = [
    { name: 'x', in: 'query', description: 'X.', style: 'deepObject', schema: { type: 'string' } },
  ];
  const source = changed('/api/v1/services/', 'get', { parameters });
  expect(() => print(source)).toThrow(
    'listServices: the client cannot write the style of the parameter x yet.',
  );
});

test('a schema with the name of a type that each operation has is refused', () => {
  const responses = {
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Call' } } } },
  };
  const source = changed('/api/v1/services/', 'get', { responses });
  expect(() => print(source)).toThrow('The modules of the operations have a type Call: rename the schema.');
});

test('the comment of an operation says which client may call it', () => {
  const printed = (security: object): string => print(changed('/api/v1/services/', 'get', { security }));
  expect(printed([])).toContain('for any client\n');
  expect(printed([{}, { akSk: [] }])).toContain('for any client\n');
  expect(printed([{ akSk: [] }, { platformToken: [], xAuthToken: [] }])).toContain(
    'for a client with `platformToken` and `xAuthToken` or `akSk`\n',
  );
});

test('an answer without an example is refused', () => {
  const responses = { 200: { content: { 'application/json': { schema: {} } } } };
  const source = changed('/api/v1/services/', 'get', { responses });
  expect(() => printExamples(source)).toThrow('An answer with status 200 has no example.');
});
