import fc, { type Arbitrary } from 'fast-check';
import type { Parameter } from '../contract/description.ts';
import type { AnyOperation, Parts } from '../contract/request.ts';
import { valid } from './valid.ts';

/** A request that the contract allows, and whether the ids in it are to be of things that exist. */
export interface Generated {
  readonly parts: Parts;
  readonly isKnown: boolean;
}

/** Requests that the contract allows. */
export function validRequests(operation: AnyOperation): Arbitrary<Generated> {
  const { body } = operation;
  const parts = fc.record({
    path: parametersIn(operation, 'path'),
    query: parametersIn(operation, 'query'),
    headers: parametersIn(operation, 'header') as Arbitrary<Record<string, string>>,
    body: body ? valid(body) : fc.constant(undefined),
  });
  const isKnown = fc.oneof(
    { weight: 6, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  );
  return fc.record({ parts, isKnown });
}

function parametersIn(
  { parameters }: AnyOperation,
  place: Parameter['in'],
): Arbitrary<Record<string, unknown>> {
  const here = parameters.filter((parameter) => parameter.in === place);
  const model = Object.fromEntries(here.map(({ name, schema }) => [name, valid(schema)]));
  const requiredKeys = here.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}
