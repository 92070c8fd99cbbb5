import type { Description } from '../document/description.ts';
import { steps } from '../document/pointer.ts';
import type { Entry } from '../entry.ts';
import { member } from '../json.ts';
import { blockOf } from './block.ts';
import { typesOf } from './generate.ts';
import { lineDiff } from './lineDiff.ts';

/** More lines than this are no help beside an entry. */
const MOST_LINES = 30;

/** Adds to each entry what changes in the types that a client is compiled with. */
export async function addTypes(
  entries: readonly Entry[],
  base: Description,
  head: Description,
): Promise<Entry[]> {
  const [before, after] = (await Promise.all([typesOf(base), typesOf(head)])).map((text) =>
    text.split('\n'),
  ) as [string[], string[]];
  return entries.map((entry) => {
    const names = namesOf(entry, base, head);
    if (!names) return entry;
    const types = lineDiff(withoutRemarks(blockOf(before, names)), withoutRemarks(blockOf(after, names)));
    return types.length > 0 ? { ...entry, types: types.slice(0, MOST_LINES) } : entry;
  });
}

/** The declaration that an entry is in: a component's or the operation's. */
function namesOf(entry: Entry, base: Description, head: Description): string[] | undefined {
  const [section, kind, name, method, ...rest] = steps(entry.pointer ?? '');
  if (section === 'components' && kind && name) return [section, kind, name, ...propertyIn(method, rest)];
  if (section !== 'paths' || kind === undefined) return undefined;
  for (const { root } of [head, base]) {
    const id = member(member(member(member(root.value, 'paths'), kind), name ?? ''), 'operationId');
    if (typeof id === 'string') return ['operations', id];
  }
  return name === undefined ? undefined : ['paths', kind, name];
}

/** The property inside a schema narrows the lines down. */
function propertyIn(first: string | undefined, rest: readonly string[]): string[] {
  const [name, ...inner] = rest;
  if (first !== 'properties' || name === undefined || inner.length === 0) return [];
  return [name];
}

function withoutRemarks(lines: readonly string[]): string[] {
  let isInside = false;
  return lines.filter((line) => {
    if (/^\s*\/\*\*/.test(line)) isInside = true;
    const isRemark = isInside;
    if (/\*\/\s*$/.test(line)) isInside = false;
    return !isRemark;
  });
}
