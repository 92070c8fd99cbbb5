import { assertType, expectTypeOf, test } from 'vitest';
import type {
  Application,
  Charge,
  ClientQuota,
  CreateApplicationRequest,
  operations,
} from '../generated/index.js';

test('enums of responses are open', () => {
  expectTypeOf<'Usage'>().toExtend<Application['type']>();
  expectTypeOf<string & {}>().toExtend<Application['type']>();
});

test('enums of requests are closed', () => {
  assertType<CreateApplicationRequest>({ scope: 'Global' });
  // @ts-expect-error an unknown scope
  assertType<CreateApplicationRequest>({ scope: 'Universal' });
});

test('a default does not make a request field required', () => {
  assertType<CreateApplicationRequest>({});
});

test('null and absence are told apart', () => {
  expectTypeOf<Application['expired_at']>().toEqualTypeOf<string | null>();
  expectTypeOf<ClientQuota['remark']>().toEqualTypeOf<string | undefined>();
});

test('amounts are numbers', () => {
  expectTypeOf<Charge['amount']>().toEqualTypeOf<number>();
});

test('each documented status has its body', () => {
  type Responses = operations['createCharge']['responses'];
  expectTypeOf<Responses[402]['content']['application/json']['error']['message']>().toEqualTypeOf<string>();
});
