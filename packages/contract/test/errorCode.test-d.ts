import type {
  ClientQuotaErrorCode,
  MeteringErrorCode,
  PartnerErrorCode,
  PlatformErrorCode,
} from '@quotakit/types';
import { expectTypeOf, test } from 'vitest';
import type { ErrorCode, ErrorStatus } from '../src/index.ts';

test('the codes in the types of error bodies are registered for their family', () => {
  expectTypeOf<PlatformErrorCode>().toExtend<ErrorCode<'platform'>>();
  expectTypeOf<MeteringErrorCode>().toExtend<ErrorCode<'metering'>>();
  expectTypeOf<PartnerErrorCode>().toExtend<ErrorCode<'partner'>>();
  expectTypeOf<ClientQuotaErrorCode>().toExtend<ErrorCode<'client-quotas'>>();
});

test('a code knows its statuses', () => {
  expectTypeOf<ErrorStatus<'used_up'>>().toEqualTypeOf<402>();
  expectTypeOf<ErrorStatus<'APIG.0101'>>().toEqualTypeOf<404 | 405>();
  expectTypeOf<ErrorStatus<'not_found'>>().toEqualTypeOf<404>();
});
