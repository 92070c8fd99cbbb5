import { readdirSync, readFileSync } from 'node:fs';
import { errorCodes, type ErrorFamily } from '@quotakit/contract';
import { assertType, describe, expect, it } from 'vitest';
import type { Envelope } from '../src/envelopes/envelope.ts';
import { ApiFailure } from '../src/errors.ts';

const source = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'))
  .join('\n');

describe.each(Object.keys(errorCodes) as ErrorFamily[])('the %s family', (family) => {
  // The types allow no other code.
  it('throws every code that is registered', () => {
    const unused = Object.keys(errorCodes[family]).filter((code) => !source.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });
});

describe('a failure that is not registered does not compile:', () => {
  it('an unknown code', () => {
    // @ts-expect-error The code is not in the registry.
    expect(new ApiFailure(400, 'wrong', 'Wrong.')).toBeInstanceOf(Error);
  });

  it('another status', () => {
    // @ts-expect-error used_up is answered with 402.
    expect(new ApiFailure(400, 'used_up', 'Used up.')).toBeInstanceOf(Error);
  });

  it("another family's code in an envelope", () => {
    // @ts-expect-error CBC.0999 is not a code of the platform family.
    assertType<Envelope<'internal_error'>['internal']>(() => new ApiFailure(500, 'CBC.0999', 'Failed.'));
  });
});
