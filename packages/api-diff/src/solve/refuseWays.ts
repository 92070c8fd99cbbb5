import { type Direction, isHidden } from '../schema/direction.ts';
import { evaluatedBy } from '../schema/evaluated.ts';
import { NUMBER_FORMATS, textFormat } from '../schema/formats.ts';
import { ANY, ARRAY, FRACTION, NUMBER, OBJECT, STRING, WHOLE } from '../schema/mask.ts';
import { areApart } from '../schema/possible.ts';
import { type Constraint, isOpen, type List, type Schema, type Shape } from '../schema/schema.ts';
import type { Box } from './box.ts';
import { demand, refuse, type Way } from './task.ts';

/** All the ways in which a value can break a constraint; none if every value holds to it. */
export function refuseWays(constraint: Constraint, direction: Direction): Way[] {
  switch (constraint.kind) {
    case 'types':
      return [{ mask: ANY & ~constraint.mask, goals: [] }];
    case 'values':
      return [{ mask: ANY, goals: [], narrow: (box) => box.exclude(constraint.values) }];
    case 'ref':
      return [{ mask: ANY, goals: [refuse(constraint.schema)] }];
    case 'allOf':
      return constraint.schemas.map((schema) => ({ mask: ANY, goals: [refuse(schema)] }));
    case 'anyOf':
      return [{ mask: ANY, goals: constraint.schemas.map(refuse) }];
    case 'oneOf':
      return notExactlyOne(constraint.schemas);
    case 'not':
      return [{ mask: ANY, goals: [demand(constraint.schema, false)] }];
    case 'if':
      return [
        ...(constraint.yes
          ? [{ mask: ANY, goals: [demand(constraint.test, false), refuse(constraint.yes)] }]
          : []),
        ...(constraint.no ? [{ mask: ANY, goals: [refuse(constraint.test), refuse(constraint.no)] }] : []),
      ];
    default:
      return refuseTyped(constraint, direction);
  }
}

function notExactlyOne(schemas: readonly Schema[]): Way[] {
  const ways: Way[] = [{ mask: ANY, goals: schemas.map(refuse) }];
  for (const [index, first] of schemas.entries())
    for (const second of schemas.slice(index + 1))
      if (!areApart(first, second))
        ways.push({ mask: ANY, goals: [demand(first, false), demand(second, false)] });
  return ways;
}

function way(mask: number, narrow: (box: Box) => void): Way[] {
  return [{ mask, goals: [], narrow }];
}

function refuseTyped(constraint: Constraint, direction: Direction): Way[] {
  switch (constraint.kind) {
    case 'minimum':
      return way(NUMBER, (box) => box.atMost({ value: constraint.value, exclusive: !constraint.exclusive }));
    case 'maximum':
      return way(NUMBER, (box) => box.atLeast({ value: constraint.value, exclusive: !constraint.exclusive }));
    case 'multipleOf':
      return way(NUMBER, (box) => void box.notMultiples.push(constraint.value));
    case 'pattern':
      return way(STRING, (box) => void box.notPatterns.push(constraint.source));
    case 'format':
      return refuseFormat(constraint.name);
    case 'minLength':
      return way(STRING, (box) => (box.maxLength = Math.min(box.maxLength, constraint.value - 1)));
    case 'maxLength':
      return way(STRING, (box) => (box.minLength = Math.max(box.minLength, constraint.value + 1)));
    case 'minItems':
      return way(ARRAY, (box) => (box.maxItems = Math.min(box.maxItems, constraint.value - 1)));
    case 'maxItems':
      return way(ARRAY, (box) => (box.minItems = Math.max(box.minItems, constraint.value + 1)));
    case 'list':
      return refuseList(constraint);
    case 'contains':
      return [
        ...way(ARRAY, (box) => void box.fewer.push(constraint)),
        ...(constraint.max < Infinity ? way(ARRAY, (box) => void box.more.push(constraint)) : []),
      ];
    case 'uniqueItems':
      return way(ARRAY, (box) => (box.repeated = true));
    case 'unevaluatedItems':
      return refuseRestOfList(constraint);
    default:
      return refuseObject(constraint, direction);
  }
}

function refuseFormat(name: string): Way[] {
  if (textFormat(name)) return way(STRING, (box) => void box.notFormats.push(name));
  const range = NUMBER_FORMATS[name];
  if (!range) return [];
  return [
    { mask: FRACTION, goals: [] },
    ...way(WHOLE, (box) => box.atLeast({ value: range.max, exclusive: true })),
    ...way(WHOLE, (box) => box.atMost({ value: range.min, exclusive: true })),
  ];
}

function refuseList(list: List): Way[] {
  const ways = list.prefix.flatMap((schema, index) => refuseItem(schema, index, true));
  return list.items ? [...ways, ...refuseItem(list.items, list.prefix.length, false)] : ways;
}

function refuseItem(schema: Schema, from: number, fixed: boolean): Way[] {
  if (isOpen(schema)) return [];
  return way(ARRAY, (box) => void box.someItems.push({ from, fixed, goal: refuse(schema) }));
}

function refuseRestOfList(constraint: Constraint & { kind: 'unevaluatedItems' }): Way[] {
  const { prefix, isCertain, isEveryItem } = evaluatedBy(constraint.owner);
  if (isCertain) return isEveryItem ? [] : refuseItem(constraint.schema, prefix.length, false);
  return refuseItem(constraint.schema, 0, false);
}

function refuseObject(constraint: Constraint, direction: Direction): Way[] {
  switch (constraint.kind) {
    case 'shape':
      return refuseShape(constraint, direction);
    case 'required':
      if (constraint.property && isHidden(constraint.property, direction)) return [];
      return [
        {
          mask: OBJECT,
          goals: [],
          narrow: (box) => void box.absent.add(constraint.name),
          absent: constraint.name,
        },
      ];
    case 'minProperties':
      return way(OBJECT, (box) => (box.maxProperties = Math.min(box.maxProperties, constraint.value - 1)));
    case 'maxProperties':
      return way(OBJECT, (box) => (box.minProperties = Math.max(box.minProperties, constraint.value + 1)));
    case 'propertyNames':
      return someKey({ kind: 'named', schema: constraint.schema });
    case 'dependentRequired':
      return constraint.names.flatMap((name) =>
        way(OBJECT, (box) => {
          box.required.add(constraint.name);
          box.absent.add(name);
        }),
      );
    case 'dependentSchema':
      return [
        {
          mask: OBJECT,
          goals: [refuse(constraint.schema)],
          narrow: (box) => void box.required.add(constraint.name),
        },
      ];
    case 'unevaluatedProperties':
      return refuseRest(constraint, direction);
    default:
      return [];
  }
}

function refuseShape(shape: Shape, direction: Direction): Way[] {
  const ways: Way[] = [];
  for (const [key, schema] of shape.properties)
    if (!isOpen(schema) && !isHidden(schema, direction))
      ways.push({
        mask: OBJECT,
        goals: [],
        narrow: (box) => box.addKeyGoal(key, refuse(schema)),
        property: { key, schema },
      });
  for (const { source, schema } of shape.patterns)
    if (!isOpen(schema)) ways.push(...someKey({ kind: 'matching', source }, schema));
  if (shape.additional && !isOpen(shape.additional))
    ways.push(...someKey({ kind: 'beyond', shape }, shape.additional));
  return ways;
}

function someKey(among: Box['someKeys'][number]['among'], schema?: Schema): Way[] {
  return way(OBJECT, (box) => void box.someKeys.push({ among, goal: schema && refuse(schema) }));
}

function refuseRest(constraint: Constraint & { kind: 'unevaluatedProperties' }, direction: Direction): Way[] {
  const { shape, isCertain, isEverything } = evaluatedBy(constraint.owner);
  if (isCertain)
    return isEverything ? [] : refuseShape({ ...shape, additional: constraint.schema }, direction);
  const named = [...shape.properties.keys()].map((key): readonly [string, Schema] => [
    key,
    constraint.schema,
  ]);
  const patterns = shape.patterns.map(({ source }) => ({ source, schema: constraint.schema }));
  return refuseShape(
    { kind: 'shape', properties: new Map(named), patterns, additional: constraint.schema },
    direction,
  );
}
