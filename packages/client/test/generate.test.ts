import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Contract, operationsOf } from '../build/contract.ts';
import { printExamples } from '../build/examples.ts';
import { printFamilies, printOperations, printVersion } from '../build/print.ts';

const read = (file: string): string => readFileSync(new URL(import.meta.resolve(file)), 'utf8');
const contract = JSON.parse(read('@quotakit/spec/openapi.json')) as Contract;

/** The contract with one operation changed. */
function changed(path: string, method: string, change: object): Contract {
  const operation = { ...(contract.paths[path]?.[method] as object), ...change };
  return { ...contract, paths: { [path]: { ...contract.paths[path], [method]: operation } } };
}

const print = (source: Contract): string => printOperations(operationsOf(source));

test('the committed modules are those of the contract', () => {
  const operations = operationsOf(contract);
  const families = [...new Set(operations.map(({ family }) => family))].toSorted();
  expect(families).toHaveLength(5);
  for (const family of families) {
    const source = printOperations(operations.filter((operation) => operation.family === family));
    expect(source).toBe(read(`../src/generated/operations/${family}.ts`));
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

test('an operation whose types would have the name of a schema is refused', () => {
  const source = changed('/api/v1/services/', 'get', { operationId: 'serviceList' });
  expect(() => print(source)).toThrow(
    "ServiceList would name both an operation's types and a schema: rename one.",
  );
});

test('an answer without an example is refused', () => {
  const responses = { 200: { content: { 'application/json': { schema: {} } } } };
  const source = changed('/api/v1/services/', 'get', { responses });
  expect(() => printExamples(source)).toThrow('An answer with status 200 has no example.');
});
