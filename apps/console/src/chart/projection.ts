import type { Day } from './history.ts';

/** The days whose rate is taken for that of the days to come. */
export const RATE_DAYS = 7;

/** When a balance is used up, if it goes on as in the last days. */
export type Projection =
  | { readonly kind: 'gone' }
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'ends';
      /** Micro-credits a day, rounded down. */
      readonly rate: bigint;
      /** Whole days from today that the balance lasts. */
      readonly daysLeft: number;
    };

/** The last of the days is today. */
export function project(days: readonly Day[]): Projection {
  const remaining = days.at(-1)?.balance ?? 0n;
  if (remaining <= 0n) return { kind: 'gone' };
  const recent = days.slice(-RATE_DAYS);
  const spent = recent.reduce((sum, day) => sum + day.spent, 0n);
  if (spent <= 0n) return { kind: 'steady' };
  const length = BigInt(recent.length);
  return { kind: 'ends', rate: spent / length, daysLeft: Number((remaining * length) / spent) };
}
