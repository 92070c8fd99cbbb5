import type { Place } from '../document/description.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Options } from '../options.ts';
import type { Finding } from './report.ts';

const STABILITIES = ['draft', 'alpha', 'beta', 'stable'];
const DAY = 86_400_000;

/** One side of something that can be deprecated. */
export interface Lived {
  readonly value: JsonObject;
  readonly place: Place;
}

/** The sunset date of a value; 'invalid' if it is none. */
export function sunsetOf(value: JsonObject): Date | 'invalid' | undefined {
  const sunset = value['x-sunset'];
  if (sunset === undefined || sunset === null) return undefined;
  if (typeof sunset !== 'string' || !/^\d{4}-\d\d-\d\d/.test(sunset)) return 'invalid';
  const date = new Date(sunset);
  return Number.isNaN(date.getTime()) ? 'invalid' : date;
}

/** How settled a part of the API is said to be; 'invalid' if the mark is none of the known. */
function stabilityOf(value: JsonObject): string {
  const level = value['x-stability-level'];
  if (level === undefined) return 'stable';
  return typeof level === 'string' && STABILITIES.includes(level) ? level : 'invalid';
}

/** Whether clients were told not to rely on it yet. */
function isUnsettled(value: JsonObject): boolean {
  return ['draft', 'alpha'].includes(stabilityOf(value));
}

/** Judges what changed in the life of an operation, a parameter, a header or a field. */
export function lifecycleFindings(base: Lived, head: Lived, what: string, options: Options): Finding[] {
  const findings = [
    ...stabilityFindings(base, head, what),
    ...deprecationFindings(base, head, what, options),
  ];
  return findings.map((finding) => ({ ...finding, base: base.place, head: head.place }));
}

function stabilityFindings(base: Lived, head: Lived, what: string): Finding[] {
  const [before, after] = [stabilityOf(base.value), stabilityOf(head.value)];
  const [was, is] = [shown(base, 'x-stability-level'), shown(head, 'x-stability-level')];
  const entry = { location: what, before: was, after: is, axis: 'policy' } as const;
  if (before === 'invalid' || after === 'invalid')
    return [
      {
        ...entry,
        level: 'major',
        rule: 'stability-invalid',
        reason: `The stability of the ${what} is none of ${STABILITIES.join(', ')}, so nobody can tell what to rely on.`,
      },
    ];
  const step = STABILITIES.indexOf(after) - STABILITIES.indexOf(before);
  if (step === 0) return [];
  if (step > 0)
    return [
      { ...entry, level: 'minor', rule: 'stability-raised', reason: `The ${what} is more settled now.` },
    ];
  return [
    {
      ...entry,
      level: 'major',
      rule: 'stability-lowered',
      reason: `Clients relied on the ${what} as ${before}; it may now change without notice.`,
    },
  ];
}

function deprecationFindings(base: Lived, head: Lived, what: string, options: Options): Finding[] {
  const was = base.value['deprecated'] === true;
  const is = head.value['deprecated'] === true;
  const [before, after] = [sunsetOf(base.value), sunsetOf(head.value)];
  const entry = { location: what, axis: 'policy' } as const;
  const dates = { before: shown(base, 'x-sunset'), after: shown(head, 'x-sunset') };
  if (was && !is)
    return [
      {
        ...entry,
        level: 'minor',
        rule: 'reactivated',
        reason: `The ${what} stays.`,
        before: true,
        after: false,
      },
    ];
  if (!is) return [];
  if (after === 'invalid' || before === 'invalid')
    return [
      {
        ...entry,
        ...dates,
        level: 'major',
        rule: 'sunset-invalid',
        reason: `The sunset of the ${what} is no date, so clients cannot plan for it.`,
      },
    ];
  const tooSoon = isTooSoon(after, options) && !isUnsettled(head.value);
  if (!was) return [deprecated(entry, after, tooSoon, what, options)];
  if (before?.getTime() === after?.getTime()) return [];
  const isEarlier = after === undefined ? before !== undefined : before !== undefined && after < before;
  const isBroken = isEarlier && (after === undefined || tooSoon);
  return [
    {
      ...entry,
      ...dates,
      level: isBroken ? 'major' : 'minor',
      rule: isBroken ? 'sunset-brought-forward' : 'sunset-changed',
      reason: isBroken
        ? `Clients planned for the announced sunset of the ${what}.`
        : `The ${what} goes on another date.`,
    },
  ];
}

function deprecated(
  entry: Pick<Finding, 'location' | 'axis'>,
  sunset: Date | undefined,
  tooSoon: boolean,
  what: string,
  options: Options,
): Finding {
  const day = sunset?.toISOString().slice(0, 10);
  const after = day ?? true;
  if (tooSoon)
    return {
      ...entry,
      level: 'major',
      rule: 'sunset-too-soon',
      reason: `The ${what} goes earlier than ${options.deprecationDays} days after it was deprecated.`,
      before: null,
      after,
    };
  const end = day ? `It goes on ${day}.` : 'It still works.';
  return {
    ...entry,
    level: 'minor',
    rule: 'deprecated',
    reason: `The ${what} is deprecated. ${end}`,
    before: null,
    after,
  };
}

function isTooSoon(sunset: Date | undefined, options: Options): boolean {
  if (options.deprecationDays === 0) return false;
  return sunset === undefined || sunset.getTime() < options.today.getTime() + options.deprecationDays * DAY;
}

/** Why something may be removed, or why not. */
export function removalOf(
  value: JsonObject,
  options: Options,
): 'unsettled' | 'due' | 'announced' | 'early' | 'sudden' {
  if (isUnsettled(value)) return 'unsettled';
  if (value['deprecated'] !== true) return 'sudden';
  const sunset = sunsetOf(value);
  if (sunset === 'invalid') return 'early';
  if (sunset === undefined) return options.deprecationDays === 0 ? 'announced' : 'early';
  return sunset <= options.today ? 'due' : 'early';
}

function shown(side: Lived, key: string): Json {
  return side.value[key] ?? null;
}
