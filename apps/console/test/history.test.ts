import { expect, test } from 'vitest';
import { balanceByDay, daysFrom, lastDates, localDate, sumByDay } from '../src/chart/history.ts';

const CREDIT = 1_000_000n;

test('a balance is followed back by what was spent and added', () => {
  const days = balanceByDay({
    dates: ['2026-11-19', '2026-11-20', '2026-11-21'],
    remaining: 70n * CREDIT,
    spent: new Map([
      ['2026-11-20', 30n * CREDIT],
      ['2026-11-21', 5n * CREDIT],
    ]),
    added: new Map([['2026-11-20', 100n * CREDIT]]),
  });
  expect(days.map(({ balance }) => balance / CREDIT)).toEqual([5n, 75n, 70n]);
  expect(days[1]).toMatchObject({ spent: 30n * CREDIT, added: 100n * CREDIT });
});

test('days are the reader’s, over months and a change of the clocks', () => {
  expect(lastDates(new Date(2026, 2, 2, 23, 59), 4)).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
  ]);
  for (let day = 0; day < 366; day++) {
    const midnight = daysFrom(new Date(2026, 0, 1, 12), day);
    expect(localDate(new Date(midnight.getTime() + 1))).toBe(localDate(midnight));
  }
});

test('amounts of a day add up exactly', () => {
  const sums = sumByDay([
    ['2026-11-20', 0.1],
    ['2026-11-20', '0.2'],
    ['2026-11-21', '9007199254.740991'],
  ]);
  expect([...sums]).toEqual([
    ['2026-11-20', 300_000n],
    ['2026-11-21', 9_007_199_254_740_991n],
  ]);
});
