import { join } from '../compare/conjunction.ts';
import type { Edit } from '../compare/edit.ts';
import type { Pair } from '../compare/pairGraph.ts';
import { ANY, ARRAY, NUMBER, OBJECT, STRING } from '../schema/mask.ts';
import { possible } from '../schema/possible.ts';

/** Whether an edit is of a bound that no value of the types on either side has anything to do with. */
export function isIdle({ kind, subject, base, head }: Edit, pair: Pair): boolean {
  if (kind !== 'bound' || base.constraints.length === 0 || head.constraints.length === 0) return false;
  const mask = BOUNDED[subject] ?? ANY;
  return ((possible(join(pair.base)) | possible(join(pair.head))) & mask) === 0;
}

const BOUNDED: Readonly<Record<string, number>> = {
  minimum: NUMBER,
  maximum: NUMBER,
  multipleOf: NUMBER,
  minLength: STRING,
  maxLength: STRING,
  minItems: ARRAY,
  maxItems: ARRAY,
  minProperties: OBJECT,
  maxProperties: OBJECT,
};
