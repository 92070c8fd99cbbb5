import { describe, expect, it } from 'vitest';
import { bestDiscount, fromFraction, micro, priceAfterDiscount, toFraction } from '../src/index.ts';

const tiers = [
  { thresholdMicro: 1_000_000n * 1_000_000n, discountPpm: 30_000 },
  { thresholdMicro: 5_000_000n * 1_000_000n, discountPpm: 50_000 },
];

describe('bestDiscount', () => {
  it.each([
    [0n, 0],
    [999_999_999_999n, 0],
    [1_000_000_000_000n, 30_000],
    [4_999_999_999_999n, 30_000],
    [5_000_000_000_000n, 50_000],
  ])('of a holding of %s is %s parts per million', (holding, expected) => {
    expect(bestDiscount(tiers, holding)).toBe(expected);
  });
});

describe('priceAfterDiscount', () => {
  it.each([
    [550_000n, 30_000, 533_500n],
    [550_000n, 0, 550_000n],
    [550_000n, 1_000_000, 0n],
    [1n, 500_000, 1n],
    [1n, 500_001, 0n],
    [3n, 500_000, 2n],
  ])('of %s at %s is %s, half up', (list, discount, expected) => {
    expect(priceAfterDiscount(micro(list), discount)).toBe(expected);
  });
});

describe('a fraction', () => {
  it('is the discount of the contract, both ways, for every part per million', () => {
    const changed = Array.from({ length: 1_000_001 }, (_, ppm) => ppm).filter(
      (ppm) => fromFraction(toFraction(ppm)) !== ppm,
    );
    expect(changed).toEqual([]);
    expect(toFraction(30_000)).toBe(0.03);
  });
});
