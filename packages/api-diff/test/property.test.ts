import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/json.ts';
import { Solver } from '../src/solve/solver.ts';
import { edited, schema, value } from './support/arbitrary.ts';
import { diffBodies, schemaOf } from './support/describe.ts';

const EDITS = 10_000;
const seed = Number(process.env['QUOTAKIT_SEED'] ?? 20_261_121);

const ajv = new Ajv2020({ strict: false, logger: false, addUsedSchema: false, multipleOfPrecision: 9 });
const samples = fc.sample(value, { seed, numRuns: 150 });
const edit = fc.tuple(schema, fc.nat({ max: 1000 }), schema);

function check(of: Json): (one: Json) => boolean {
  const validate = ajv.compile(of as object | boolean);
  return (one) => validate(one) === true;
}

describe('verdicts on random edits', () => {
  it(`never call ${EDITS} edits compatible that a sampled value refutes, and show right counter-examples`, () => {
    let undecided = 0;
    let proved = 0;
    fc.assert(
      fc.property(edit, ([base, at, part]) => {
        const head = edited(base, at, part);
        const [before, after] = [check(base), check(head)];
        const answer = new Solver('both', (a, b) => a === b, false).leak(schemaOf(base), schemaOf(head));
        if (answer.kind === 'unknown') undecided++;
        const isShown = answer.kind !== 'value' || (before(answer.value) && !after(answer.value));
        expect(isShown).toBe(true);
        if (answer.kind !== 'empty') return;
        proved++;
        expect(samples.filter((one) => before(one) && !after(one))).toEqual([]);
      }),
      { seed, numRuns: EDITS },
    );
    expect(undecided / EDITS).toBeLessThan(0.02);
    expect(proved / EDITS).toBeGreaterThan(0.1);
  }, 600_000);

  it('agree with the strict comparison where it proves an edit compatible', () => {
    let undecided = 0;
    fc.assert(
      fc.property(edit, ([base, at, part]) => {
        const head = edited(base, at, part);
        const solver = new Solver('both', (a, b) => a === b, false);
        const { changes } = diffBodies('request', base, head);
        undecided += changes.filter(({ verdict }) => verdict === 'unknown').length;
        if (solver.leak(schemaOf(base), schemaOf(head)).kind !== 'empty') return;
        // A schema that contradicts itself is judged by the edited keyword, which is a rule and no proof.
        const breaks = changes.filter(({ level, verdict }) => level === 'major' && verdict !== 'rule');
        expect(breaks).toEqual([]);
      }),
      { seed, numRuns: 1000 },
    );
    expect(undecided).toBeLessThan(20);
  }, 600_000);

  it('call nothing "none" that changes the verdict on a sampled value', () => {
    let unchanged = 0;
    fc.assert(
      fc.property(edit, fc.constantFrom('request', 'response'), ([base, at, part], flow) => {
        const head = edited(base, at, part);
        const { level } = diffBodies(flow, base, head);
        if (level !== 'none') return;
        unchanged++;
        const [before, after] = [check(base), check(head)];
        expect(samples.filter((one) => before(one) !== after(one))).toEqual([]);
      }),
      { seed, numRuns: 1000 },
    );
    expect(unchanged).toBeGreaterThan(10);
  }, 600_000);
});
