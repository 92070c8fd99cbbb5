import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../src/change.ts';
import { diff } from '../src/diff.ts';
import { readWhole } from '../src/document/readYaml.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { accepts } from '../src/judge/confirm.ts';
import { describeApi, diffBodies, schemaOf, TODAY } from './support/describe.ts';

interface Pair {
  readonly name: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
}

function pairs<T extends Pair>(file: string): T[] {
  return readWhole(readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8')) as unknown as T[];
}

describe('an edit of a schema', () => {
  for (const { name, base, head, request, response } of pairs<Pair & Record<'request' | 'response', Level>>(
    'schemas.yaml',
  )) {
    it.each([
      ['request', request],
      ['response', response],
    ] as const)(`${name}: in a %s`, (flow, level) => {
      const found = diffBodies(flow, base, head);
      expect([found.level, found.changes.length]).toEqual([level, level === 'none' ? 0 : 1]);
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
  for (const { name, base, head } of pairs('forms.yaml'))
    it.each(['request', 'response'] as const)(`${name}: in a %s`, (flow) => {
      expect(diffBodies(flow, base, head)).toEqual({ level: 'none', changes: [] });
      expect(diffBodies(flow, head, base)).toEqual({ level: 'none', changes: [] });
    });
});

describe('an edit of an operation', () => {
  it.each(pairs<Pair & { level: Level; rules: string[] }>('operations.yaml'))(
    '$name',
    ({ base, head, level, rules }) => {
      const side = (item: JsonObject): ReturnType<typeof describeApi> =>
        describeApi({ paths: { '/pets': item } });
      const found = diff(side(base), side(head), TODAY);
      expect(found.changes.map(({ rule }) => rule)).toEqual(rules);
      expect(found.level).toBe(level);
    },
  );
});
