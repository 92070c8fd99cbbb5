import type { Json } from '../json.ts';
import type { Constraint, Schema } from '../schema/schema.ts';

/** What an edit of a schema is about. */
export type EditKind =
  | 'type'
  | 'enum'
  | 'bound'
  | 'pattern'
  | 'format'
  | 'property-added'
  | 'property-removed'
  | 'required'
  | 'additional'
  | 'pattern-property'
  | 'items'
  | 'contains'
  | 'unique'
  | 'alternatives'
  | 'condition'
  | 'default'
  | 'deprecated'
  | 'lifecycle'
  | 'access'
  | 'extensible-enum'
  | 'discriminator'
  | 'content';

/** One side of an edit: what it demands, and where that is written. */
export interface EditSide {
  readonly constraints: readonly Constraint[];
  readonly value: Json | undefined;
  readonly owner: Schema | undefined;
  /** The keyword inside the owner. */
  readonly keyword: string;
}

/** One difference between two schemas that stand at the same place. */
export interface Edit {
  readonly id: number;
  readonly kind: EditKind;
  /** The keyword or the property that differs. */
  readonly subject: string;
  readonly base: EditSide;
  readonly head: EditSide;
}

/** Edits that change which values are valid. */
export function isSemantic(edit: Edit): boolean {
  return !NOTES.has(edit.kind);
}

const NOTES: ReadonlySet<EditKind> = new Set([
  'default',
  'deprecated',
  'lifecycle',
  'extensible-enum',
  'discriminator',
  'content',
]);
