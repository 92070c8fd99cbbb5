import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmountError, MAX_MICRO, micro, parseCredits, toCredits, toText } from '../src/index.ts';

const anyMicro = fc.bigInt({ min: -MAX_MICRO, max: MAX_MICRO }).map(micro);

describe('an amount', () => {
  it.each([
    [0.55, 550_000n],
    [0, 0n],
    [-0, 0n],
    ['50.00', 50_000_000n],
    [1e-6, 1n],
    [-0.000001, -1n],
    [8589934591.999999, MAX_MICRO],
  ])('reads %s as %s micro-credits', (value, expected) => {
    expect(parseCredits(value)).toBe(expected);
  });

  it.each([
    1e-7,
    0.1234567,
    8589934592,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '1e3',
    '1.',
    '.5',
    '0x10',
    ' 1',
    '1,5',
  ])('refuses %s', (value) => {
    expect(() => parseCredits(value)).toThrow(AmountError);
  });

  it('survives the way through a JSON number, up to the bound', () => {
    fc.assert(
      fc.property(anyMicro, (amount) => {
        expect(parseCredits(JSON.parse(JSON.stringify(toCredits(amount))) as number)).toBe(amount);
      }),
    );
  });

  it('survives the way through decimal text', () => {
    fc.assert(
      fc.property(anyMicro, (amount) => {
        expect(parseCredits(toText(amount))).toBe(amount);
      }),
    );
  });

  it('could not, one step beyond the bound', () => {
    const step = Number('8589934592.000001');
    expect(String(step)).not.toBe('8589934592.000001');
    expect(() => micro(MAX_MICRO + 1n)).toThrow(AmountError);
  });
});
