import { assertType, expectTypeOf, test } from 'vitest';
import type { Handlers, OperationRequest } from '../src/index.ts';

type Context = { readonly caller: string };
declare const all: Handlers<Context>;

test('a missing handler does not compile', () => {
  const { createCharge, ...others } = all;
  expectTypeOf(createCharge).toBeFunction();
  // @ts-expect-error createCharge is missing
  assertType<Handlers<Context>>(others);
});

test('a handler answers documented statuses only', () => {
  assertType<Handlers<Context>['deleteApplication']>(async () => ({ status: 204 }));
  // @ts-expect-error 418 is not documented
  assertType<Handlers<Context>['deleteApplication']>(async () => ({ status: 418 }));
});

test('what has a default is there', () => {
  expectTypeOf<OperationRequest<'listApplications'>['query']['limit']>().toEqualTypeOf<number>();
});
