import { describe, expect, it } from 'vitest';
import { largePair } from '../src/accuracy/large.ts';
import { diff } from '../src/diff.ts';
import { Description } from '../src/document/description.ts';
import { entriesOf } from '../src/entry.ts';
import { TODAY } from './support/describe.ts';

describe('a large pair', () => {
  const { base, head, lines } = largePair(200);
  const open = (text: string): Description => new Description('api.yaml', () => text);
  const sides = { base: open(base), head: open(head) };
  const entries = entriesOf(diff(sides.base, sides.head, TODAY).changes, sides);

  it('has one entry for each edit, at its line', () => {
    // A status that became another is told twice: one is gone, one is new.
    const found = entries
      .filter(({ rule }) => rule !== 'response-status-removed')
      .map(({ line }) => line ?? 0);
    expect(found.toSorted((a, b) => a - b)).toEqual(lines.toSorted((a, b) => a - b));
    expect(entries).toHaveLength(lines.length + 1);
  });

  it('leaves nothing undecided', () => {
    expect(entries.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  });
});
