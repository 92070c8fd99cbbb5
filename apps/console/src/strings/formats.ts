import { normalize, round, type Amount } from '@quotakit/client/decimal';

/** How a language writes amounts and times. Amounts stay decimal texts: none passes through floating point. */
export interface Formats {
  /** An exact amount, with all its decimals. */
  amount(amount: Amount): string;
  /** An amount for people, rounded to 2 decimals. */
  rounded(amount: Amount): string;
  money(amount: Amount, currency: string): string;
  count(count: number): string;
  percent(share: number): string;
  /** A day given as `2026-11-21`. */
  day(date: string): string;
  dayAndYear(date: string): string;
  moment(timestamp: string): string;
  time(date: Date): string;
  days(count: number): string;
  years(count: number): string;
  duration(seconds: number): string;
}

export function createFormats(language: string): Formats {
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const dayAndYear = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  const units = (unit: string, count: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return {
    amount: (amount) => exact.format(decimal(amount)),
    rounded: (amount) => two.format(decimal(round(amount, 2))),
    money: (amount, currency) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 8 }).format(
        decimal(amount),
      ),
    count: (count) => exact.format(count),
    percent: (of) => share.format(of),
    day: (date) => day.format(new Date(date)),
    dayAndYear: (date) => dayAndYear.format(new Date(date)),
    moment: (timestamp) => moment.format(new Date(timestamp)),
    time: (date) => time.format(date),
    days: (count) => units('day', count),
    years: (count) => units('year', count),
    duration: (seconds) => {
      if (seconds < 120) return units('second', seconds);
      if (seconds < 7200) return units('minute', Math.ceil(seconds / 60));
      if (seconds < 172_800) return units('hour', Math.ceil(seconds / 3600));
      return units('day', Math.ceil(seconds / 86_400));
    },
  };
}

/** `Intl` formats a decimal text digit by digit; a number would be rounded first. */
function decimal(amount: Amount): Intl.StringNumericLiteral {
  return normalize(amount) as Intl.StringNumericLiteral;
}
