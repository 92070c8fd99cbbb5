import { type Conjunction, flatten, join } from '../compare/conjunction.ts';
import { BOOLEAN, NULL, NUMBER, STRING } from '../schema/mask.ts';
import { possible } from '../schema/possible.ts';
import { made, type Schema } from '../schema/schema.ts';

const SCALARS = made([{ kind: 'types', mask: BOOLEAN | NULL | NUMBER | STRING }]);

/**
 * What a receiver accepts of a parameter or a header, which travel as text: one of free text takes numbers, too, and
 * one of a list takes a single item.
 */
export function readAsText(receiver: Conjunction): Schema {
  const schema = join(receiver);
  const { written } = flatten(receiver);
  const isFreeText =
    (possible(schema) & STRING) !== 0 && !written.some(({ constraint }) => NARROWING.has(constraint.kind));
  const items = written.flatMap(({ constraint }) =>
    constraint.kind === 'list' && constraint.items ? [readAsText([constraint.items])] : [],
  );
  const ways = [schema, ...(isFreeText ? [SCALARS] : []), ...items];
  return ways.length === 1 ? schema : made([{ kind: 'anyOf', schemas: ways }]);
}

const NARROWING: ReadonlySet<string> = new Set([
  'values',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'anyOf',
  'oneOf',
  'not',
  'if',
]);
