import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A pair of descriptions with the verdict that it should get. */
export interface Fixture {
  readonly id: string;
  readonly base: string;
  readonly revision: string;
  readonly group: string;
  readonly verdict: 'error' | 'warning' | 'info' | 'none' | undefined;
  readonly category: string | undefined;
  readonly rule: string;
  readonly comment: string;
}

interface Expected {
  readonly group: string;
  readonly verdict?: Fixture['verdict'];
  readonly category?: string;
  readonly ruleId?: string;
  readonly comment?: string;
  readonly defaultConfig?: boolean;
  readonly timeDependent?: boolean;
}

/** The pairs of a folder that ask for no options of their own; none where the folder is absent. */
export function readFixtures(folder: string | undefined): Fixture[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const ids = readdirSync(folder).filter((id) => existsSync(path.join(folder, id, 'expected.json')));
  return ids.toSorted().flatMap((id) => readOne(folder, id));
}

function readOne(folder: string, id: string): Fixture[] {
  const files = readdirSync(path.join(folder, id));
  const find = (name: string): string | undefined => {
    const file = files.find((entry) => entry.startsWith(`${name}.`));
    return file && path.join(folder, id, file);
  };
  const [base, revision] = [find('base'), find('revision')];
  const expected = JSON.parse(readFileSync(path.join(folder, id, 'expected.json'), 'utf8')) as Expected;
  if (!base || !revision || expected.timeDependent === true || expected.defaultConfig === false) return [];
  return [
    {
      id,
      base,
      revision,
      group: expected.group,
      verdict: expected.verdict,
      category: expected.category,
      rule: expected.ruleId ?? '(none)',
      comment: expected.comment ?? '',
    },
  ];
}
