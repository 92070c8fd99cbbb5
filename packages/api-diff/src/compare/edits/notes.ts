import { canonical, equal, isList, type Json } from '../../json.ts';
import { type Flat, noteOwner } from '../conjunction.ts';
import { tellsAlike } from '../discriminator.ts';
import type { EditKind, EditSide } from '../edit.ts';
import { contentOf } from './content.ts';
import type { Findings } from './findings.ts';

interface Note {
  readonly name: string;
  readonly kind: EditKind;
  /** What a schema without the note says. */
  readonly otherwise: Json | undefined;
}

const NOTES: readonly Note[] = [
  { name: 'default', kind: 'default', otherwise: undefined },
  { name: 'deprecated', kind: 'deprecated', otherwise: false },
  { name: 'x-sunset', kind: 'lifecycle', otherwise: undefined },
  { name: 'x-stability-level', kind: 'lifecycle', otherwise: undefined },
  { name: 'readOnly', kind: 'access', otherwise: false },
  { name: 'writeOnly', kind: 'access', otherwise: false },
  { name: 'x-extensible-enum', kind: 'extensible-enum', otherwise: undefined },
  { name: 'discriminator', kind: 'discriminator', otherwise: undefined },
  { name: 'contentEncoding', kind: 'content', otherwise: undefined },
  { name: 'contentMediaType', kind: 'content', otherwise: undefined },
  { name: 'contentSchema', kind: 'content', otherwise: undefined },
];

/** Compares what a schema says beside which values are valid. */
export function findNotes(findings: Findings): void {
  for (const note of NOTES) {
    if (saysAlike(findings, note)) continue;
    findings.add(note.kind, note.name, sideOf(findings.base, note), sideOf(findings.head, note));
  }
}

function saysAlike({ base, head }: Findings, { name, kind, otherwise }: Note): boolean {
  const [own, other] = [noteOwner(base, name)?.raw, noteOwner(head, name)?.raw];
  const [before, after] = [own?.[name] ?? otherwise, other?.[name] ?? otherwise];
  if (equal(before, after)) return true;
  if (kind === 'content') return equal(contentOf(base, name), contentOf(head, name));
  if (kind === 'extensible-enum') return isSameSet(before, after);
  return kind === 'discriminator' && tellsAlike(own, other);
}

function isSameSet(a: Json | undefined, b: Json | undefined): boolean {
  if (!isList(a) || !isList(b)) return false;
  return equal(a.map(canonical).toSorted(), b.map(canonical).toSorted());
}

function sideOf(flat: Flat, { name, otherwise }: Note): EditSide {
  const owner = noteOwner(flat, name);
  return {
    constraints: [],
    value: owner?.raw[name] ?? otherwise,
    owner: owner ?? flat.members[0],
    keyword: owner ? name : '',
  };
}
