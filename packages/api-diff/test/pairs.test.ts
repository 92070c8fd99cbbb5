import { describe, expect, it } from 'vitest';
import { diff } from '../src/diff.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { accepts } from '../src/judge/confirm.ts';
import { describeApi, diffBodies, schemaOf, TODAY } from './support/describe.ts';
import { DOCUMENTS, FORMS, ofText, OPERATIONS, SCHEMAS } from './support/pairs.ts';

describe('an edit of a schema', () => {
  for (const { name, base, head, request, response } of SCHEMAS) {
    it.each([
      ['request', request],
      ['response', response],
    ] as const)(`${name}: in a %s`, (flow, level) => {
      const found = diffBodies(flow, base, head);
      expect([found.level, found.changes.length]).toEqual([level, level === 'none' ? 0 : 1]);
      expect(found.changes.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
      for (const { counterExample, verdict, validIn } of found.changes) {
        if (verdict !== 'refuted') continue;
        const [holds, breaks] = validIn === 'base' ? [base, head] : [head, base];
        expect(accepts(schemaOf(holds), counterExample as Json, flow)).toBe(true);
        expect(accepts(schemaOf(breaks), counterExample as Json, flow)).toBe(false);
      }
    });
  }
});

describe('another form of the same schema', () => {
  for (const { name, base, head } of FORMS)
    it.each(['request', 'response'] as const)(`${name}: in a %s`, (flow) => {
      expect(diffBodies(flow, base, head)).toEqual({ level: 'none', changes: [] });
      expect(diffBodies(flow, head, base)).toEqual({ level: 'none', changes: [] });
    });
});

describe('a whole description', () => {
  it.each(DOCUMENTS)('$name', ({ base, head, level, entries = 1 }) => {
    const found = diff(ofText(base), ofText(head), TODAY);
    expect([found.level, found.changes.length]).toEqual([level, level === 'none' ? 0 : entries]);
    expect(found.changes.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  });
});

describe('an edit of an operation', () => {
  it.each(OPERATIONS)('$name', ({ base, head, level, rules }) => {
    const side = (item: JsonObject): ReturnType<typeof describeApi> =>
      describeApi({ paths: { '/pets': item } });
    const found = diff(side(base), side(head), TODAY);
    expect(found.changes.map(({ rule }) => rule)).toEqual(rules);
    expect(found.level).toBe(level);
  });
});
