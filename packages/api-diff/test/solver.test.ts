import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/json.ts';
import { SchemaReader } from '../src/schema/parse.ts';
import type { Schema } from '../src/schema/schema.ts';
import { Solver } from '../src/solve/solver.ts';
import { describeApi } from './support/describe.ts';

/** Reads schemas that refer to each other by their names. */
function reader(schemas: JsonObject): (name: string) => Schema {
  const description = describeApi({ components: { schemas } });
  const schemaReader = new SchemaReader(description);
  return (name) => schemaReader.at({ file: description.root, pointer: `/components/schemas/${name}` });
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Two schemas that contain each other; the text of one is at most so long. */
function mutual(most: number): (name: string) => Schema {
  return reader({
    Cat: { type: 'object', properties: { owner: ref('Owner'), name: { type: 'string', maxLength: most } } },
    Owner: { type: 'object', properties: { cat: ref('Cat') } },
  });
}

describe('the search in schemas that contain each other', () => {
  const solver = new Solver('both', (a, b) => a === b, false);
  const [base, head] = [mutual(5), mutual(4)];

  it('keeps nothing that it only took for granted', () => {
    expect(solver.leak(base('Owner'), head('Owner'))).toMatchObject({ kind: 'value' });
    // On the way there, the owner inside the cat seemed to be fine as long as the cat is.
    const inside = 'Cat/properties/owner';
    expect(solver.leak(base(inside), head(inside))).toMatchObject({ kind: 'value' });
  });

  it('proves that what is alike is compatible', () => {
    const again = mutual(5);
    expect(solver.leak(base('Owner'), again('Owner'))).toEqual({ kind: 'empty' });
    expect(solver.leak(base('Cat'), again('Cat'))).toEqual({ kind: 'empty' });
  });
});

describe('the search for a number', () => {
  it('does not take a number that it does not find for one that there is not', () => {
    const solver = new Solver('both', (a, b) => a === b, false);
    const [low, high] = [0.2, 0.3];
    const inside = [0.5, 0.25, 0.75, 0.1, 0.9, 0.123, 0.987_65].map((part) => low + (high - low) * part);
    const ends = [low, high, low + 0.1, high - 0.1, 0.25];
    const at = reader({
      Any: { type: 'number', minimum: low, maximum: high },
      Few: { enum: [...ends, ...inside] },
    });
    expect(solver.leak(at('Any'), at('Few')).kind).not.toBe('empty');
  });
});
