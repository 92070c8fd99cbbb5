import { FRACTION, WHOLE } from '../schema/mask.ts';
import { type Answer, EMPTY, found, UNKNOWN } from './answer.ts';
import { commonMultiple, decimals, isMultiple, scaled, unscaled } from './decimal.ts';

/** A bound of an interval. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** What a number must be. */
export interface NumberSearch {
  readonly mask: number;
  readonly low: Bound;
  readonly high: Bound;
  readonly multiples: readonly number[];
  readonly notMultiples: readonly number[];
  readonly excluded: (value: number) => boolean;
}

const MOST_STEPS = 2000n;

/** A number as near to zero as the search allows. */
export function findNumber(search: NumberSearch): Answer {
  if (!isInterval(search)) return EMPTY;
  const onlyWhole = (search.mask & FRACTION) === 0;
  if (onlyWhole || search.multiples.length > 0) return onGrid(search, onlyWhole);
  const value = betweenPoints(search).find((candidate) => allows(search, candidate));
  if (value !== undefined) return found(value);
  return search.low.value === search.high.value ? EMPTY : UNKNOWN;
}

function isInterval({ low, high }: NumberSearch): boolean {
  if (low.value > high.value) return false;
  return low.value < high.value || !(low.exclusive || high.exclusive);
}

/** Whether a number meets every condition of the search. */
function allows(search: NumberSearch, value: number): boolean {
  const { low, high } = search;
  if (!Number.isFinite(value) || value < low.value || value > high.value) return false;
  if ((low.exclusive && value === low.value) || (high.exclusive && value === high.value)) return false;
  if ((search.mask & (Number.isInteger(value) ? WHOLE : FRACTION)) === 0) return false;
  if (!search.multiples.every((step) => isMultiple(value, step))) return false;
  return !search.notMultiples.some((step) => isMultiple(value, step)) && !search.excluded(value);
}

function betweenPoints({ low, high, notMultiples }: NumberSearch): number[] {
  const bottom = Number.isFinite(low.value) ? low.value : Math.min(high.value, 0) - 1000;
  const top = Number.isFinite(high.value) ? high.value : Math.max(low.value, 0) + 1000;
  const inside = [0.5, 0.25, 0.75, 0.1, 0.9, 0.123, 0.987_65].map((part) => bottom + (top - bottom) * part);
  const whole = [Math.ceil(bottom), Math.ceil(bottom) + 1, Math.floor(top), Math.floor(top) - 1];
  const near = [bottom + 0.5, bottom + 0.25, top - 0.5, top - 0.25, bottom + 0.1, top - 0.1];
  // Half of the smallest step is a multiple of none.
  const half = Math.min(...notMultiples) / 2;
  const beside = [half, -half, bottom + half, top - half, Math.ceil(bottom) + half];
  return [0, 1, -1, 2, 0.5, 1.5, 0.25, bottom, top, ...whole, ...near, ...inside, ...beside];
}

function onGrid(search: NumberSearch, onlyWhole: boolean): Answer {
  const steps = onlyWhole ? [1, ...search.multiples] : [...search.multiples];
  const ends = [search.low.value, search.high.value].filter((end) => Number.isFinite(end));
  const scale = Math.max(0, ...[...steps, ...ends, ...search.notMultiples].map(decimals));
  const step = steps.map((value) => scaled(value, scale)).reduce(commonMultiple);
  if (isHopeless(search, step, scale)) return EMPTY;
  const first = Number.isFinite(search.low.value)
    ? ceilDivide(scaled(search.low.value, scale), step)
    : undefined;
  const last = Number.isFinite(search.high.value)
    ? -ceilDivide(-scaled(search.high.value, scale), step)
    : undefined;
  for (const index of indexes(first, last)) {
    const value = unscaled(index * step, scale);
    if (allows(search, value)) return found(value);
  }
  const isExhausted = first !== undefined && last !== undefined && last - first <= MOST_STEPS;
  return isExhausted ? EMPTY : UNKNOWN;
}

/** Whether every point of the grid is refused whatever the bounds are. */
function isHopeless(search: NumberSearch, step: bigint, scale: number): boolean {
  if ((search.mask & WHOLE) === 0 && step % 10n ** BigInt(scale) === 0n) return true;
  return search.notMultiples.some((value) => step % scaled(value, scale) === 0n);
}

function* indexes(first: bigint | undefined, last: bigint | undefined): Generator<bigint> {
  if (first !== undefined && (last === undefined || first > 0n)) {
    for (let at = first; at <= (last ?? at) && at <= first + MOST_STEPS; at++) yield at;
    return;
  }
  if (last !== undefined && (first === undefined || last < 0n)) {
    for (let at = last; at >= (first ?? at) && at >= last - MOST_STEPS; at--) yield at;
    return;
  }
  for (let at = 0n; at <= MOST_STEPS; at++) {
    if (last === undefined || at <= last) yield at;
    if (at > 0n && (first === undefined || -at >= first)) yield -at;
  }
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return a / b + (a % b > 0n ? 1n : 0n);
}
