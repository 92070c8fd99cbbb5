import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markdownTable } from '../src/docs/readme.ts';
import type { Table } from '../src/group.ts';

const read = (place: string) => readFileSync(new URL(place, import.meta.url), 'utf8');

test('the README of the docs has the figures that were measured last', () => {
  const { tables } = JSON.parse(read('../../docs/generated/bench/docs.json')) as { tables: Table[] };
  expect(tables).toHaveLength(1);
  for (const table of tables) expect(read('../../docs/README.md')).toContain(markdownTable(table));
});
