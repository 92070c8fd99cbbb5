import { expect, test } from 'vitest';
import type { Day } from '../src/chart/history.ts';
import { plot } from '../src/chart/plot.ts';
import { project } from '../src/chart/projection.ts';

const CREDIT = 1_000_000n;
const SIZE = { width: 700, height: 240 };

const falling = (from: bigint, by: bigint, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => ({
    date: `2026-11-${String(index + 1).padStart(2, '0')}`,
    spent: by * CREDIT,
    added: index === 3 ? 7n * CREDIT : 0n,
    balance: (from - by * BigInt(index)) * CREDIT,
  }));

const plotOf = (days: readonly Day[]) => plot(days, project(days), SIZE);

test('rows are round amounts that hold the greatest balance', () => {
  const { rows, inner } = plotOf(falling(430n, 10n, 20));
  expect(rows.map(({ value }) => value / CREDIT)).toEqual([0n, 100n, 200n, 300n, 400n, 500n]);
  expect([rows[0]?.at, rows.at(-1)?.at]).toEqual([inner.bottom, inner.top]);
});

test('the projection ends on the ground where the balance does', () => {
  const { projected, now, inner } = plotOf(falling(100n, 5n, 10));
  const [, start, end] = /^M(\S+ \S+)L(\S+ \S+)$/.exec(projected) ?? [];
  expect(start).toBe(`${now.x} ${now.y}`);
  expect(end?.endsWith(` ${inner.bottom}`)).toBe(true);
});

test('a balance that lasts leaves the picture above the ground', () => {
  const { projected, inner, columns } = plotOf(falling(10_000n, 1n, 30));
  const [x, y] = (projected.split('L')[1] ?? '').split(' ').map(Number);
  expect(x).toBe(inner.end);
  expect(y).toBeLessThan(inner.bottom);
  expect(columns.map(({ value }) => value)).toContain(0);
});

test('added credits are marked on their day', () => {
  expect(plotOf(falling(100n, 5n, 10)).added.map(({ micro }) => micro)).toEqual([7n * CREDIT]);
});

test('one day, or nothing at all, can be drawn', () => {
  const [day] = falling(0n, 0n, 1);
  expect(JSON.stringify([plotOf([day!]).line, plotOf([]).area])).not.toMatch(/NaN|Infinity/);
});
