import { describe, expect, it } from 'vitest';
import { isOverQuota, usedConsumptionQuota } from '../src/index.ts';

describe('usedConsumptionQuota', () => {
  it('gives the figure of source document 002', () => {
    const line = { dueAmount: '500.28', unbilledAmount: '100.01', amount: '10.18', couponAmount: '10.03' };
    expect(usedConsumptionQuota(line)).toBe('580.08');
  });

  it.each([
    ['0', '0', '10.18', '10.03', '-20.21'],
    ['1', '0.5', '1.50', '0', '0'],
    ['10', '0', '0', '0.01', '9.99'],
    ['99999999999999999999.99', '0.01', '0', '0', '100000000000000000000'],
    ['0', '0', '0.05', '0', '-0.05'],
  ])('%s + %s - %s - %s = %s', (dueAmount, unbilledAmount, amount, couponAmount, expected) => {
    expect(usedConsumptionQuota({ dueAmount, unbilledAmount, amount, couponAmount })).toBe(expected);
  });

  it.each(['', '1.234', '1e3', 'USD 1', ' 1'])('refuses the figure "%s"', (amount) => {
    const line = { dueAmount: '0', unbilledAmount: '0', amount, couponAmount: '0' };
    expect(() => usedConsumptionQuota(line)).toThrow(RangeError);
  });
});

describe('isOverQuota', () => {
  it.each([
    ['10000', '10000', false],
    ['10000.01', '10000', true],
    ['9999.99', '10000', false],
    ['-5', '0', false],
    ['100000000000000000000.01', '100000000000000000000', true],
  ])('used %s of %s: %s', (used, quota, over) => {
    expect(isOverQuota(used, quota)).toBe(over);
  });
});
