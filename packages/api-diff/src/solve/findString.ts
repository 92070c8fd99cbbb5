import { type Automaton, automatonOf, automatonOfTexts } from '../regex/automaton.ts';
import { findText } from '../regex/findText.ts';
import { conditionsOf } from '../regex/lookahead.ts';
import { textFormat } from '../schema/formats.ts';
import { type Answer, EMPTY, found, UNKNOWN } from './answer.ts';

/** What a text must be. */
export interface StringSearch {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  readonly formats: readonly string[];
  readonly notFormats: readonly string[];
  readonly excluded: readonly string[];
}

/** A text that the search allows, one of a known format where it names one. */
export function findString(search: StringSearch): Answer {
  if (search.min > search.max) return EMPTY;
  if (search.formats.some((name) => search.notFormats.includes(name))) return EMPTY;
  if (search.patterns.some((source) => search.notPatterns.includes(source))) return EMPTY;
  const sample = samples(search).find((text) => allows(search, text));
  if (sample !== undefined) return found(sample);
  let gaveUp = false;
  for (const plain of withoutLookaheads(search)) {
    const text = byAutomata(search, plain);
    if (typeof text === 'object') return found(text.text);
    if (text === 'unknown') gaveUp = true;
  }
  const guess = gaveUp ? guesses(search).find((one) => allows(search, one)) : undefined;
  if (guess !== undefined) return found(guess);
  return gaveUp ? UNKNOWN : EMPTY;
}

/** Patterns that a text must, and must not, match. */
interface Patterns {
  readonly match: readonly string[];
  readonly avoid: readonly string[];
}

const MOST_SEARCHES = 64;

/** The searches that a search with look-aheads stands for: a pattern is missed where one of its conditions is. */
function withoutLookaheads({ patterns, notPatterns }: StringSearch): Patterns[] {
  const demanded = patterns.map(conditionsOf);
  const start: Patterns = {
    match: demanded.flatMap(({ all }) => all),
    avoid: demanded.flatMap(({ none }) => none),
  };
  let searches = [start];
  for (const { all, none } of notPatterns.map(conditionsOf))
    searches = searches.flatMap(({ match, avoid }) => [
      ...all.map((source) => ({ match, avoid: [...avoid, source] })),
      ...none.map((source) => ({ match: [...match, source], avoid })),
    ]);
  return searches.length > MOST_SEARCHES ? [start] : searches;
}

/** Patterns that no automaton reads are left out, so that nothing is found for less than what is asked. */
function byAutomata(search: StringSearch, { match, avoid }: Patterns): ReturnType<typeof findText> {
  const around = search.formats
    .map((name) => textFormat(name)?.around)
    .filter((source) => source !== undefined);
  const max = Math.min(search.max, 100_000);
  const excluded = search.excluded.length > 0 ? [automatonOfTexts(search.excluded)] : [];
  return findText({
    match: [...match, ...around].map(automatonOf).filter(isKnown),
    avoid: [...avoid.map(automatonOf), ...excluded].filter(isKnown),
    min: Math.min(search.min, max),
    max,
    allowed: (candidate) => allows(search, candidate),
  });
}

/** Texts for patterns that no automaton reads: what the patterns themselves are made of. */
function guesses({ patterns, notPatterns, min }: StringSearch): string[] {
  const letters = [
    ...new Set([...patterns, ...notPatterns].join('').replaceAll(/[^\w@.:/-]/g, '') + 'aA0b1'),
  ];
  const few = letters.slice(0, 16);
  const pairs = few.flatMap((one) => few.map((other) => one + other));
  const triples = few.slice(0, 8).flatMap((one) => pairs.map((pair) => one + pair));
  const words = ['Password1!', 'abc123', 'a-b_c', 'foo', 'example.com', '2024-01-01', '/a/b'];
  const short = [...few, ...pairs, ...words, ...triples];
  return [...short, ...short.map((text) => text.padEnd(min, text.at(-1)))];
}

function isKnown(automaton: Automaton | undefined): automaton is Automaton {
  return automaton !== undefined;
}

/** No format allows it, not even one of a template or a regular expression. */
const OF_NO_FORMAT = '(<%';

function samples(search: StringSearch): string[] {
  const ofFormats = search.formats.flatMap((name) => textFormat(name)?.samples ?? []);
  const min = Math.min(search.min, 100_000);
  if (ofFormats.length > 0) return [...ofFormats, ...ofFormats.map((text) => text.padEnd(min, text.at(-1)))];
  if (search.patterns.length > 0) return [];
  const letters = 'text'.padEnd(Math.max(min, 1), 'x');
  return [letters.slice(0, min > 4 ? min : Math.min(4, search.max)), 'a', 'b', '', '0', OF_NO_FORMAT];
}

function allows(search: StringSearch, text: string): boolean {
  const length = [...text].length;
  if (length < search.min || length > search.max || search.excluded.includes(text)) return false;
  if (!search.patterns.every((source) => matches(source, text))) return false;
  if (search.notPatterns.some((source) => matches(source, text))) return false;
  if (!search.formats.every((name) => textFormat(name)?.holds(text) ?? true)) return false;
  return !search.notFormats.some((name) => textFormat(name)?.holds(text) ?? true);
}

const expressions = new Map<string, RegExp | undefined>();

/** Whether a text matches a pattern of a schema. A pattern that is no regular expression matches everything. */
export function matches(source: string, text: string): boolean {
  if (!expressions.has(source)) expressions.set(source, compile(source));
  return expressions.get(source)?.test(text) ?? true;
}

function compile(source: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(source, flags);
    } catch {
      // Ajv reads patterns with the flag `u`; older ones are only valid without it.
    }
  return undefined;
}
