import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readFixtures } from '../src/accuracy/fixtures.ts';
import { deviates, score } from '../src/accuracy/score.ts';
import { readWhole } from '../src/document/readYaml.ts';

const fixtures = readFixtures(process.env['DIFF_FIXTURES']);
if (fixtures.length === 0) console.warn('Skipped: DIFF_FIXTURES names no folder with the shared pairs.');
const deviations = new Map(
  Object.entries(
    readWhole(readFileSync(new URL('../src/accuracy/deviations.yaml', import.meta.url), 'utf8')) as object,
  ),
);

describe.skipIf(fixtures.length === 0)('the shared pairs', () => {
  const scored = fixtures.map((fixture) => score(fixture, undefined));

  it('that mean the same get no verdict', () => {
    const noisy = scored.filter(({ fixture, level }) => fixture.group === 'equivalent' && level !== 'none');
    expect(noisy.map(({ fixture }) => fixture.id)).toEqual([]);
  });

  it('are judged as expected, or there is a reason why not', () => {
    const odd = scored.filter((one) => deviates(one) && !deviations.has(one.fixture.id));
    expect(odd.map(({ fixture }) => fixture.id)).toEqual([]);
    const needless = [...deviations.keys()].filter(
      (id) => !scored.some((one) => one.fixture.id === id && deviates(one)),
    );
    expect(needless).toEqual([]);
  });

  it('of JSON Schema are all judged right, each break with a counter-example', () => {
    const semantic = scored.filter(({ fixture }) => fixture.group === 'semantic');
    expect(semantic.filter(deviates)).toEqual([]);
    expect(scored.filter(({ withoutWitness }) => withoutWitness > 0)).toEqual([]);
  });

  it('leave less than 2 % undecided', () => {
    const sum = (of: (one: (typeof scored)[number]) => number): number =>
      scored.reduce((all, one) => all + of(one), 0);
    expect(sum(({ undecided }) => undecided)).toBeLessThan(0.02 * sum(({ entries }) => entries));
  });
});
