import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Contract, operationsOf } from '../build/contract.ts';
import { printOperations } from '../build/print.ts';

const read = (file: string): string => readFileSync(new URL(import.meta.resolve(file)), 'utf8');
const contract = JSON.parse(read('@quotakit/spec/openapi.json')) as Contract;

/** The contract with one operation changed. */
function changed(path: string, method: string, change: object): Contract {
  const operation = { ...(contract.paths[path]?.[method] as object), ...change };
  return { ...contract, paths: { [path]: { ...contract.paths[path], [method]: operation } } };
}

const print = (source: Contract): string => printOperations(operationsOf(source));

test('the committed operations are those of the contract', () => {
  expect(print(contract)).toBe(read('../src/generated/operations.ts'));
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
