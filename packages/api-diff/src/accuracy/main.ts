// Prints how often the verdicts are right on the pairs in the folder DIFF_FIXTURES, beside `redocly diff` alone;
// with --write it also puts the scores of the groups into the README.
import { readFileSync } from 'node:fs';
import { readWhole } from '../document/readYaml.ts';
import { isObject } from '../json.ts';
import { type Fixture, readFixtures } from './fixtures.ts';
import { Redocly } from '../secondOpinion/redocly.ts';
import { writeReadme } from './readme.ts';
import { deviates, score, type Scored } from './score.ts';
import { groupTable, table } from './table.ts';

const AT_ONCE = 2;
const fixtures = readFixtures(process.env['DIFF_FIXTURES']);
if (fixtures.length === 0) {
  process.stderr.write('DIFF_FIXTURES names no folder with pairs.\n');
  process.exitCode = 2;
} else {
  const deviations = readDeviations();
  const scored = await scoreAll(fixtures);
  process.stdout.write(table(scored, deviations));
  if (process.argv.includes('--write')) writeReadme(groupTable(scored, deviations));
  const unjustified = scored.some((one) => deviates(one) && !deviations.has(one.fixture.id));
  process.exitCode = unjustified ? 1 : 0;
}

function readDeviations(): Map<string, string> {
  const value = readWhole(readFileSync(new URL('deviations.yaml', import.meta.url), 'utf8'));
  return new Map(Object.entries(isObject(value) ? value : {}).map(([id, reason]) => [id, String(reason)]));
}

async function scoreAll(all: readonly Fixture[]): Promise<Scored[]> {
  const redocly = new Redocly(import.meta.dirname);
  const results: Scored[] = [];
  const queue = all.values();
  const work = async (): Promise<void> => {
    for (const fixture of queue)
      results.push(score(fixture, (await redocly.compare(fixture.base, fixture.revision))?.level));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  redocly.close();
  return results.toSorted((a, b) => a.fixture.id.localeCompare(b.fixture.id));
}
