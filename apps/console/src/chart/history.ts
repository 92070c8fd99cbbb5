import { toMicro, type Amount } from '@quotakit/client/decimal';

/** Micro-credits by the local day, as `2026-11-21`, on which they moved. */
export type ByDay = ReadonlyMap<string, bigint>;

/** What became of a balance on one day, in micro-credits. */
export interface Day {
  readonly date: string;
  readonly spent: bigint;
  /** Granted and topped up, less what was written off. */
  readonly added: bigint;
  /** At the end of the day; for today, now. */
  readonly balance: bigint;
}

interface Movements {
  /** Today is the last of them. */
  readonly dates: readonly string[];
  readonly remaining: bigint;
  readonly spent: ByDay;
  readonly added: ByDay;
}

/** Goes back from what remains now, day by day, by what was spent and added. */
export function balanceByDay({ dates, remaining, spent, added }: Movements): Day[] {
  let balance = remaining;
  const backwards = dates.toReversed().map((date) => {
    const day = { date, spent: spent.get(date) ?? 0n, added: added.get(date) ?? 0n, balance };
    balance += day.spent - day.added;
    return day;
  });
  return backwards.toReversed();
}

/** The dates of the last days, today included. */
export function lastDates(today: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) => localDate(daysFrom(today, index - count + 1)));
}

/** Midnight so many days from the day of a moment; days are not all 24 hours long. */
export function daysFrom(moment: Date, days: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days);
}

/** The reader's day of a moment. */
export function localDate(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** Adds amounts up by day. */
export function sumByDay(amounts: Iterable<readonly [date: string, amount: Amount]>): ByDay {
  const sums = new Map<string, bigint>();
  for (const [date, amount] of amounts) sums.set(date, (sums.get(date) ?? 0n) + toMicro(amount));
  return sums;
}
