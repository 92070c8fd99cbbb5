import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../src/change.ts';
import { diff } from '../src/diff.ts';
import { Description } from '../src/document/description.ts';
import { readWhole } from '../src/document/readYaml.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { accepts } from '../src/judge/confirm.ts';
import { describeApi, diffBodies, schemaOf, TODAY } from './support/describe.ts';

interface Pair {
  readonly name: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
}

/** Two texts, as anchors, dialects and forms of YAML matter here. */
interface DocumentPair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly level: Level;
  /** How many entries there are, where one change is two edits. */
  readonly entries?: number;
}

function pairs<T extends Pair | DocumentPair>(file: string): T[] {
  return readWhole(readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8')) as unknown as T[];
}

describe('an edit of a schema', () => {
  const files = ['schemas.yaml', 'schemas-values.yaml', 'schemas-objects.yaml'];
  const all = files.flatMap((file) => pairs<Pair & Record<'request' | 'response', Level>>(file));
  for (const { name, base, head, request, response } of all) {
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

describe('a whole description', () => {
  const folder = new URL('pairs/documents/', import.meta.url);
  for (const file of readdirSync(folder))
    it.each(pairs<DocumentPair>(`documents/${file}`))(
      `${file}: $name`,
      ({ base, head, level, entries = 1 }) => {
        const open = (text: string): Description =>
          new Description('api.yaml', (path) => (path === 'api.yaml' ? text : undefined));
        const found = diff(open(base), open(head), TODAY);
        expect([found.level, found.changes.length]).toEqual([level, level === 'none' ? 0 : entries]);
        expect(found.changes.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
      },
    );
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
