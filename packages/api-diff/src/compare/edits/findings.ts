import { isObject, type Json } from '../../json.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Conjunction, Flat, Written } from '../conjunction.ts';
import type { Edit, EditKind, EditSide } from '../edit.ts';
import type { Step } from '../step.ts';

/** A pair inside a pair. */
export interface Inner {
  readonly step: Step;
  readonly base: Conjunction;
  readonly head: Conjunction;
}

let nextId = 1;

/** Gathers what differs between two unfolded schemas themselves, and the pairs of schemas inside them. */
export class Findings {
  readonly base: Flat;
  readonly head: Flat;
  readonly edits: Edit[] = [];
  readonly children: Inner[] = [];

  constructor(base: Flat, head: Flat) {
    this.base = base;
    this.head = head;
  }

  add(kind: EditKind, subject: string, base: EditSide, head: EditSide): void {
    this.edits.push({ id: nextId++, kind, subject, base, head });
  }

  /** Adds an edit of a keyword, by what each side writes of it and what that comes to. */
  addKeyword(
    kind: EditKind,
    subject: string,
    own: (flat: Flat) => readonly Written[],
    value: (flat: Flat) => Json | undefined,
    keyword = subject,
  ): void {
    const side = (flat: Flat): EditSide => {
      const written = own(flat);
      const owner = written[0]?.owner;
      return {
        constraints: written.map(({ constraint }) => constraint),
        value: value(flat),
        owner: owner ?? flat.members[0],
        keyword: owner ? keywordIn(owner, keyword) : '',
      };
    };
    this.add(kind, subject, side(this.base), side(this.head));
  }

  enter(step: Step, base: Conjunction, head: Conjunction): void {
    this.children.push({ step, base, head });
  }
}

/** The keyword as the owner writes it: `const` for an enumeration of one, the exclusive form of a bound. */
function keywordIn(owner: Schema, keyword: string): string {
  const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  if (keyword === 'enum' && !('enum' in owner.raw)) return 'const';
  if ((keyword === 'minimum' || keyword === 'maximum') && !(keyword in owner.raw)) return exclusive;
  if (keyword === 'items' && !('items' in owner.raw)) return 'prefixItems';
  return isObject(owner.raw) ? keyword : '';
}
