import { evaluatedBy } from '../../schema/evaluated.ts';
import { join } from '../conjunction.ts';
import { type Edit, type EditSide, isSemantic } from '../edit.ts';
import type { Findings } from './findings.ts';

/** Where keywords moved into alternatives or out of them, all that differs beside them is one edit. */
export function foldRestructuring({ base, head, edits }: Findings): void {
  const moved = edits.find(
    (edit) =>
      edit.kind === 'alternatives' &&
      (edit.base.constraints.length === 0 || edit.head.constraints.length === 0),
  );
  if (!moved) return;
  const names = [base, head].map((flat) => evaluatedBy(join(flat.members)).shape.properties);
  const isPart = (edit: Edit): boolean =>
    isSemantic(edit) &&
    (!edit.kind.startsWith('property') || names.every((known) => known.has(edit.subject)));
  const parts = edits.filter(isPart);
  const side = (key: 'base' | 'head'): EditSide => ({
    ...moved[key],
    constraints: parts.flatMap((edit) => edit[key].constraints),
    value: moved[key].owner?.raw,
  });
  const rest = edits.filter((edit) => !isPart(edit));
  edits.splice(0, edits.length, { ...moved, base: side('base'), head: side('head') }, ...rest);
}
