import { SECONDS_OF, windowAt } from '@quotakit/engine';
import { fill, type Picture, type Values } from './picture.ts';
import type { PictureStrings } from './strings/index.ts';

type Words = PictureStrings['windows'];

/** What the form holds at first. */
export const windowsValues = {
  limit: '3',
  interval: '1',
  unit: 'MINUTE',
  reset: '2026-01-01 12:00:00',
  calls: '11:59:50 12:00:06 12:00:21 12:00:32 12:00:50 12:01:04 12:01:13 12:01:47',
};

const MOST_CALLS = 40;
const DAY = '2026-01-01';

interface Quota {
  readonly limit: number;
  readonly seconds: number;
  readonly anchor: number | undefined;
}

interface Call {
  readonly at: number;
  /** Undefined where no window has begun. */
  readonly verdict:
    | { readonly allowed: boolean; readonly left: number; readonly resetSeconds: number }
    | undefined;
}

/** One window and the calls in it; without a beginning, the time before the first. */
interface Span {
  readonly from: number | undefined;
  readonly to: number;
  readonly calls: Call[];
}

/** Which calls a client quota lets pass. */
export function drawWindows(values: Values, words: Words): Picture {
  const quota = readQuota(values);
  const times = (values['calls'] ?? '').match(/(?:\d{4}-\d\d-\d\d\s+)?\d\d:\d\d:\d\d/g) ?? [];
  if (times.length > MOST_CALLS) throw new RangeError('There are too many calls.');
  const spans = spansOf(
    quota,
    times.map(parseTime).toSorted((left, right) => left - right),
  );
  return {
    texts: {},
    states: {},
    markup: { spans: spans.map((span) => spanMarkup(span, quota, words)).join('') },
  };
}

/** The windows in which something is called, by the rule that the server counts by. */
export function spansOf({ limit, seconds, anchor }: Quota, times: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const at of times) {
    const current = spans.at(-1);
    if (current !== undefined && at < current.to) {
      current.calls.push(judge(current, limit, at));
      continue;
    }
    // Without a reset time, a window begins with the first call that is counted.
    const begin = anchor ?? at;
    const window = windowAt({ anchor: begin, seconds }, at);
    const from = window === null ? undefined : begin + window.index * seconds * 1000;
    const span: Span = { from, to: from === undefined ? begin : from + seconds * 1000, calls: [] };
    span.calls.push(judge(span, limit, at));
    spans.push(span);
  }
  return spans;
}

function judge(span: Span, limit: number, at: number): Call {
  if (span.from === undefined) return { at, verdict: undefined };
  const passed = span.calls.filter(({ verdict }) => verdict?.allowed).length;
  const allowed = passed < limit;
  const resetSeconds = Math.max(1, Math.ceil((span.to - at) / 1000));
  return { at, verdict: { allowed, left: limit - passed - Number(allowed), resetSeconds } };
}

function readQuota(values: Values): Quota {
  const whole = (name: string) => {
    const text = (values[name] ?? '').trim();
    if (!/^[1-9]\d{0,9}$/.test(text)) throw new RangeError(`${name} is not a whole number from 1.`);
    return Number(text);
  };
  const unit = values['unit'] ?? '';
  if (!Object.hasOwn(SECONDS_OF, unit)) throw new RangeError('There is no such unit.');
  const reset = (values['reset'] ?? '').trim();
  return {
    limit: whole('limit'),
    seconds: whole('interval') * SECONDS_OF[unit as keyof typeof SECONDS_OF],
    anchor: reset === '' ? undefined : parseTime(reset),
  };
}

function parseTime(text: string): number {
  const [day, time = day] = text.includes('-') ? text.split(/\s+/) : [DAY, text];
  const at = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(at)) throw new RangeError('This is not a time.');
  return at;
}

function spanMarkup({ from, to, calls }: Span, { limit }: Quota, words: Words): string {
  const passed = calls.filter(({ verdict }) => verdict?.allowed).length;
  const title =
    from === undefined
      ? fill(words.before, { to: timeText(to) })
      : fill(words.window, { from: timeText(from), to: timeText(to) });
  const used = from === undefined ? '' : `<span>${fill(words.used, { used: passed, limit })}</span>`;
  const items = calls.map((call) => callMarkup(call, words)).join('');
  const dots =
    from === undefined ? '' : `<div class="track">${calls.map((call) => dot(call, from, to)).join('')}</div>`;
  return `<li><p class="span"><strong>${title}</strong>${used}</p>${dots}<ul>${items}</ul></li>`;
}

function dot({ at, verdict }: Call, from: number, to: number): string {
  const place = (((at - from) / (to - from)) * 100).toFixed(2);
  return `<i data-state="${verdict?.allowed ? 'pays' : 'refused'}" style="left:${place}%"></i>`;
}

function callMarkup({ at, verdict }: Call, words: Words): string {
  const [state, text] =
    verdict === undefined
      ? ['notAsked', words.uncounted]
      : verdict.allowed
        ? ['pays', fill(words.passes, { left: verdict.left })]
        : ['refused', fill(words.refused, { seconds: verdict.resetSeconds })];
  return `<li data-state="${state}"><code>${timeText(at)}</code> ${text}</li>`;
}

/** A moment as a time of day, with its date where that is not the usual one. */
function timeText(at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split(/[T.]/);
  return day === DAY ? time : `${day} ${time}`;
}
