import { expect, test } from 'vitest';
import { project } from '../src/chart/projection.ts';

const CREDIT = 1_000_000n;

/** Days that spent so much, the last of which left `remaining`. */
const days = (spent: readonly bigint[], remaining: bigint) =>
  spent.map((credits, index) => ({
    date: `2026-11-${String(index + 1).padStart(2, '0')}`,
    spent: credits * CREDIT,
    added: 0n,
    balance: remaining,
  }));

test('the rate is that of the last 7 days', () => {
  const projection = project(days([900n, 10n, 20n, 30n, 0n, 10n, 0n, 0n], 100n * CREDIT));
  expect(projection).toEqual({ kind: 'ends', rate: 10n * CREDIT, daysLeft: 10 });
});

test('a younger application has the rate of its days', () => {
  expect(project(days([4n, 6n], 12n * CREDIT))).toEqual({ kind: 'ends', rate: 5n * CREDIT, daysLeft: 2 });
});

test('days that are left are whole ones, without rounding through floating point', () => {
  const [day] = days([1n], 9_007_199_254_740_991n);
  expect(project([{ ...day!, spent: 3n }])).toMatchObject({ daysLeft: 3_002_399_751_580_330 });
});

test.each([
  ['nothing is left', days([5n], 0n), 'gone'],
  ['more was used than was there', days([5n], -CREDIT), 'gone'],
  ['nothing was spent', days([0n, 0n], CREDIT), 'steady'],
])('there is no date where %s', (_case, history, kind) => {
  expect(project(history)).toEqual({ kind });
});
