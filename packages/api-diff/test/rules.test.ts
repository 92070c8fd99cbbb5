import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change } from '../src/change.ts';
import { type Diff, diff } from '../src/diff.ts';
import type { JsonObject } from '../src/json.ts';
import { describeApi, diffBodies, TODAY } from './support/describe.ts';
import { errorCodes } from './support/errorCodes.ts';
import { DOCUMENTS, ofText, OPERATIONS, SCHEMAS } from './support/pairs.ts';

interface Row {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly levels: readonly string[];
}

/** The rules in the table of the README. */
function rows(): Row[] {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- rules -->([\s\S]*?)<!-- \/rules -->/.exec(text) ?? [];
  return table.split('\n').flatMap((line) => {
    const [, rules = '', levels = ''] = line.split('|').map((cell) => cell.trim());
    return [...rules.matchAll(/`([^`]+)`/g)].map(([, rule = '']) => ({
      rule,
      pattern: new RegExp(`^${rule.replaceAll('*', '.*')}$`),
      levels: levels.split(', '),
    }));
  });
}

/** What all pairs give, there and back. */
function all(): Change[] {
  const there = (base: JsonObject, head: JsonObject, options = TODAY): Diff =>
    diff(describeApi({ paths: { '/pets': base } }), describeApi({ paths: { '/pets': head } }), options);
  const found: Diff[] = [
    ...SCHEMAS.flatMap(({ base, head }) =>
      (['request', 'response'] as const).flatMap((flow) => [
        diffBodies(flow, base, head),
        diffBodies(flow, head, base),
      ]),
    ),
    ...OPERATIONS.flatMap(({ base, head }) => [there(base, head), there(head, base)]),
    // A period of deprecation changes what is too soon.
    ...OPERATIONS.map(({ base, head }) => there(base, head, { ...TODAY, deprecationDays: 30 })),
    ...DOCUMENTS.flatMap(({ base, head }) => [
      diff(ofText(base), ofText(head), TODAY),
      diff(ofText(head), ofText(base), TODAY),
    ]),
    errorCodes(),
  ];
  return found.flatMap(({ changes }) => changes);
}

describe('the table of rules in the README', () => {
  const table = rows();
  const changes = all();

  it('names every rule that a pair gives, with its level', () => {
    const missing = changes.filter(
      ({ rule, level }) => !table.some(({ pattern, levels }) => pattern.test(rule) && levels.includes(level)),
    );
    expect([...new Set(missing.map(({ rule, level }) => `${rule}: ${level}`))]).toEqual([]);
  });

  it('names no rule that no pair gives', () => {
    const idle = table.filter(({ pattern }) => !changes.some(({ rule }) => pattern.test(rule)));
    expect(idle.map(({ rule }) => rule)).toEqual([]);
  });
});
