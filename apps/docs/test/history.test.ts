import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../src/history/compare.ts';
import { isWanted } from '../src/history/filter.ts';
import type { History } from '../src/history/history.ts';
import { compareUnreleased, recordRelease, type Recorded } from '../src/history/record.ts';
import { historyStrings } from '../src/history/strings/index.ts';
import { historyView } from '../src/history/view.ts';

/** A contract with an operation for each path, which answers a name of at most so many letters. */
function contract(paths: readonly string[], most: number): Contract {
  const operation = (path: string) => ({
    get: {
      operationId: `get${path.slice(1)}`,
      responses: {
        200: {
          description: 'Fine.',
          content: { 'application/json': { schema: { type: 'string', maxLength: most } } },
        },
      },
    },
  });
  const whole = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    paths: Object.fromEntries(paths.map((path) => [path, operation(path)])),
  };
  return { bundle: JSON.stringify(whole), errorCodes: 'shop: {}\n' };
}

/** Three releases: one to begin with, one that adds and one that breaks; and something that is not released. */
function fixture(): Recorded {
  const first = recordRelease(undefined, {
    version: '1.0.0',
    date: '2026-01-01',
    contract: contract(['/cats'], 5),
  });
  const second = recordRelease(first, {
    version: '1.1.0',
    date: '2026-02-01',
    contract: contract(['/cats', '/dogs'], 5),
  });
  return recordRelease(second, { version: '2.0.0', date: '2026-03-01', contract: contract(['/cats'], 9) });
}

const words = historyStrings('en');
const cats = { method: 'GET', path: '/cats', href: '/reference/pets/cats/', summary: 'Cats' };
const view = () => {
  const recorded = fixture();
  return historyView(compareUnreleased(recorded, contract(['/cats', '/mice'], 9)), [cats], words);
};

describe('a history', () => {
  test('tells every release, the newest first', () => {
    expect(view().map(({ title, counts, empty }) => [title, counts.map(({ text }) => text), empty])).toEqual([
      ['Not released yet', ['1 new'], undefined],
      ['Version 2.0.0', ['2 breaking'], undefined],
      ['Version 1.1.0', ['1 new'], undefined],
      ['Version 1.0.0', [], 'The history begins here, with 1 operations.'],
    ]);
  });

  test('links to the operations that there still are', () => {
    const changes = view().flatMap((release) => release.changes.flatMap(({ operations }) => operations));
    expect(changes).toContainEqual({ name: 'GET /cats', href: cats.href });
    expect(changes).toContainEqual({ name: 'GET /dogs', href: undefined });
  });

  test('shows what a present client does not expect', () => {
    const change = view()[1]?.changes.find(({ example }) => example);
    expect(change?.rule).toBe('response-max-length-increased');
    expect(change?.example).toMatchObject({
      label: 'Possible now, not expected by present clients:',
      text: '"textxx"',
      mistake: 'The value must NOT have more than 5 characters',
    });
  });

  test('tells once what happened to several parts alike', () => {
    const { history } = fixture();
    const entry = { ...history.releases[0]!.entries[0]!, operations: ['GET /cats'] };
    const other = { ...entry, operations: ['GET /mice', 'GET /cats'] };
    const [unreleased] = historyView({ ...history, unreleased: [entry, other] }, [cats], words);
    expect(unreleased?.changes.map(({ operations }) => operations.map(({ name }) => name))).toEqual([
      ['GET /cats', 'GET /mice'],
    ]);
    expect(unreleased?.counts.map(({ text }) => text)).toEqual(['1 breaking']);
  });

  test('does not record a version twice', () => {
    const recorded = fixture();
    const again = { version: '2.0.0', date: '2026-04-01', contract: contract(['/mice'], 1) };
    expect(recordRelease(recorded, again)).toBe(recorded);
  });

  test('speaks Chinese', () => {
    const [unreleased, newest] = historyView(fixture().history, [cats], historyStrings('zh-CN'));
    expect(unreleased?.empty).toBe('自最新版本以来没有变更。');
    expect(newest?.title).toBe('版本 2.0.0');
  });
});

describe('the filter', () => {
  const change = { level: 'major', searched: 'major response-enum-value-added get /cats' };

  test.each([
    ['', '', true],
    ['cats ENUM', '', true],
    ['dogs', '', false],
    ['cats', 'major', true],
    ['cats', 'minor', false],
  ])('for %j and the level %j', (text, level, wanted) => {
    expect(isWanted(change, { text, level })).toBe(wanted);
  });
});

test('the committed history begins with a release, and names all of its operations', () => {
  const file = new URL('../generated/history/history.json', import.meta.url);
  const { releases } = JSON.parse(readFileSync(file, 'utf8')) as History;
  expect(releases.at(-1)?.operations.length).toBeGreaterThan(50);
});
