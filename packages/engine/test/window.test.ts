import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECONDS_OF, windowAt } from '../src/index.ts';

const at = (text: string) => Date.parse(text);
const GREATEST = 2 ** 31 - 1;

describe('windowAt', () => {
  const anchor = at('2020-08-08T05:05:00Z');
  it.each([
    ['before the first', anchor - 1, null],
    ['the first millisecond of the first', anchor, { index: 0, resetSeconds: 3600 }],
    ['within the first second', anchor + 1, { index: 0, resetSeconds: 3600 }],
    ['one second in', anchor + 1000, { index: 0, resetSeconds: 3599 }],
    ['the last millisecond of the first', anchor + 3_599_999, { index: 0, resetSeconds: 1 }],
    ['the first millisecond of the second', anchor + 3_600_000, { index: 1, resetSeconds: 3600 }],
    ['a year on', at('2021-08-08T05:30:00Z'), { index: 8760, resetSeconds: 2100 }],
  ])('an hour: %s', (_case, now, expected) => {
    expect(windowAt({ anchor, seconds: 3600 }, now)).toEqual(expected);
  });

  it.each([
    // Clocks in Europe were put on and back on these days: a window of a day takes no notice.
    ['2026-03-29T00:00:00Z', '2026-03-29T23:59:59.999Z', 0],
    ['2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z', 1],
    ['2026-10-25T00:00:00Z', '2026-10-25T23:59:59.999Z', 0],
    ['2026-10-25T00:00:00Z', '2026-10-26T00:00:00Z', 1],
    ['2038-01-19T03:14:07Z', '2038-01-19T03:14:08Z', 0],
    ['2038-01-18T03:14:08Z', '2038-01-19T03:14:08Z', 1],
    ['2024-02-28T00:00:00Z', '2024-03-01T00:00:00Z', 2],
    ['1969-12-31T00:00:00Z', '1970-01-01T00:00:00Z', 1],
    ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z', 3_652_058],
  ])('days from %s: %s lies in number %d', (from, now, index) => {
    expect(windowAt({ anchor: at(from), seconds: SECONDS_OF.DAY }, at(now))?.index).toBe(index);
  });

  it('is of UTC, whatever offset a moment was written with', () => {
    const tiling = { anchor: at('2026-01-01T00:00:00+08:00'), seconds: SECONDS_OF.DAY };
    expect(windowAt(tiling, at('2026-01-01T11:59:59.999-04:00'))?.index).toBe(0);
    expect(windowAt(tiling, at('2026-01-01T11:00:00-05:00'))?.index).toBe(1);
  });

  it('is exact for the longest window', () => {
    const seconds = GREATEST * SECONDS_OF.DAY;
    expect(windowAt({ anchor: 0, seconds }, 999)).toEqual({ index: 0, resetSeconds: seconds });
    expect(windowAt({ anchor: 0, seconds }, 8.64e15)).toEqual({ index: 0, resetSeconds: seconds - 8.64e12 });
  });

  it('is what whole numbers of any size make of it', () => {
    const unit = fc.constantFrom(...Object.values(SECONDS_OF));
    const property = fc.property(
      fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_000 }),
      fc.integer({ min: 1, max: GREATEST }),
      unit,
      fc.nat(200_000_000_000_000),
      (from, interval, unitSeconds, later) => {
        const seconds = interval * unitSeconds;
        const length = BigInt(interval) * BigInt(unitSeconds) * 1000n;
        const index = BigInt(later) / length;
        const rest = (index + 1n) * length - BigInt(later);
        const found = windowAt({ anchor: from, seconds }, from + later);
        expect(found).toEqual({ index: Number(index), resetSeconds: Number((rest + 999n) / 1000n) });
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });
});
