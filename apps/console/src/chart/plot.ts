import type { Day } from './history.ts';
import type { Projection } from './projection.ts';

/** The most days to come that are drawn; the line leaves the picture where the balance lasts longer. */
const MOST_AHEAD = 30;
const MARGIN = { top: 16, end: 16, bottom: 28, start: 52 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A tick of an axis: where it is, and what it stands for. */
export interface Tick<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Where everything of the picture is. */
export interface Plot {
  readonly line: string;
  readonly area: string;
  /** Empty where nothing is projected. */
  readonly projected: string;
  readonly now: { readonly x: number; readonly y: number };
  readonly added: readonly { readonly x: number; readonly y: number; readonly micro: bigint }[];
  readonly rows: readonly Tick<bigint>[];
  /** How many days from today, 0 or less for those that were. */
  readonly columns: readonly Tick<number>[];
  readonly inner: {
    readonly start: number;
    readonly end: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Lays a history and its projection out. Amounts become pixels here, and nothing is read back from those. */
export function plot(days: readonly Day[], projection: Projection, { width, height }: Size): Plot {
  const ahead = projection.kind === 'ends' ? Math.min(MOST_AHEAD, Math.max(1, projection.daysLeft + 1)) : 0;
  const inner = {
    start: MARGIN.start,
    end: width - MARGIN.end,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const first = 1 - days.length;
  const span = ahead - first || 1;
  const most = days.reduce((top, { balance }) => (balance > top ? balance : top), 1n);
  const step = stepFor(most);
  const top = step * ((most + step - 1n) / step);
  const x = (day: number) => round(inner.start + ((day - first) / span) * (inner.end - inner.start));
  const y = (micro: bigint) => {
    const up = Number(((micro < 0n ? 0n : micro) * 10_000n) / top) / 10_000;
    return round(inner.bottom - up * (inner.bottom - inner.top));
  };
  const points = days.map((day, index) => ({ x: x(first + index), y: y(day.balance), day }));
  const line = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
  const now = points.at(-1) ?? { x: x(0), y: y(0n) };
  return {
    line,
    area: `${line}L${now.x} ${inner.bottom}L${points[0]?.x ?? now.x} ${inner.bottom}Z`,
    projected: projectedLine(projection, { from: now, ahead, x, y, remaining: days.at(-1)?.balance ?? 0n }),
    now: { x: now.x, y: now.y },
    added: points
      .filter(({ day }) => day.added > 0n)
      .map((point) => ({ x: point.x, y: point.y, micro: point.day.added })),
    rows: Array.from({ length: Number(top / step) + 1 }, (_, index) => {
      const value = step * BigInt(index);
      return { at: y(value), value };
    }),
    columns: columnsOf(first, ahead, inner.end - inner.start).map((value) => ({ at: x(value), value })),
    inner,
  };
}

interface Drawing {
  readonly from: { readonly x: number; readonly y: number };
  readonly ahead: number;
  readonly remaining: bigint;
  readonly x: (day: number) => number;
  readonly y: (micro: bigint) => number;
}

function projectedLine(projection: Projection, { from, ahead, remaining, x, y }: Drawing): string {
  if (projection.kind !== 'ends' || projection.rate === 0n) return '';
  const start = `M${from.x} ${from.y}`;
  const left = remaining - projection.rate * BigInt(ahead);
  if (left > 0n) return `${start}L${x(ahead)} ${y(left)}`;
  const days = Number((remaining * 1000n) / projection.rate) / 1000;
  return `${start}L${x(Math.min(days, ahead))} ${y(0n)}`;
}

/** A step of 1, 2 or 5 times a power of ten that cuts an amount into 3 to 6 parts. */
function stepFor(most: bigint): bigint {
  let step = 1n;
  for (let turn = 0; most / step > 4n; turn++) step = turn % 3 === 1 ? (step * 5n) / 2n : step * 2n;
  return step;
}

/** Days that have a label: weeks from today, fewer of them where the picture is narrow. */
function columnsOf(first: number, ahead: number, width: number): number[] {
  const days = 7 * Math.max(1, Math.ceil((70 / width) * ((ahead - first) / 7)));
  const before = Array.from({ length: Math.floor(-first / days) + 1 }, (_, index) => -index * days);
  const after = Array.from({ length: Math.floor(ahead / days) }, (_, index) => (index + 1) * days);
  return [...before.toReversed(), ...after];
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
