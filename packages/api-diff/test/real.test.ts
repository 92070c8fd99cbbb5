import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../src/change.ts';
import { diff } from '../src/diff.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { TODAY, withBody } from './support/describe.ts';
import { editedReal, NAMES, near, reachable } from './support/real.ts';

const EDITS = 200;
const VALUES = 40;
const seed = Number(process.env['QUOTAKIT_SEED'] ?? 20_261_121);

function check(name: string, schemas: JsonObject): (value: Json) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 9, validateFormats: true });
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  const text = JSON.stringify({ $ref: `#/components/schemas/${name}`, $defs: schemas });
  const validate = ajv.compile(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as object);
  return (value) => validate(value) === true;
}

describe('verdicts on edits of the contract', () => {
  it('are refuted by no value near its schemas, and show right counter-examples', () => {
    const levels = new Set<string>();
    const edit = fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.nat({ max: 30 }), fc.nat());
    fc.assert(
      fc.property(edit, ([name, at, by, own]) => {
        const base = reachable(name);
        const head = editedReal(base, at, by);
        const [before, after] = [check(name, base), check(name, head)];
        const root = { $ref: `#/components/schemas/${name}` };
        const { level, changes } = diff(
          withBody('request', root, base),
          withBody('request', root, head),
          TODAY,
        );
        levels.add(level);
        const wrong = changes.flatMap(({ counterExample: shown }) =>
          shown === undefined || (before(shown) && !after(shown)) ? [] : [shown],
        );
        const values = [base, head].flatMap((side) =>
          fc.sample(near(root, side), { seed: own, numRuns: VALUES }),
        );
        const refuted = values.filter((value) => isRefuted(level, before(value), after(value)));
        // Requests leave out what is read-only, of which Ajv knows nothing.
        expect([wrong, hasReadOnly(base) ? [] : refuted]).toEqual([[], []]);
      }),
      { seed, numRuns: EDITS },
    );
    expect([...levels].toSorted()).toEqual(['major', 'minor', 'none', 'patch']);
  }, 600_000);
});

/** Whether what a value is before and after contradicts the level. */
function isRefuted(level: Level, before: boolean, after: boolean): boolean {
  if (level === 'none') return before !== after;
  return level !== 'major' && before && !after;
}

function hasReadOnly(schemas: JsonObject): boolean {
  return JSON.stringify(schemas).includes('"readOnly":true');
}
