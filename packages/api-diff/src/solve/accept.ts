import { type Direction, isHidden } from '../schema/direction.ts';
import { NUMBER_FORMATS, textFormat } from '../schema/formats.ts';
import { ANY, FRACTION, OBJECT } from '../schema/mask.ts';
import { areApart } from '../schema/possible.ts';
import { type Constraint, isOpen, type Schema } from '../schema/schema.ts';
import { evaluatedBy } from '../schema/evaluated.ts';
import type { Box } from './box.ts';
import { demand, refuse, type Task, type Way } from './task.ts';
import { equal } from '../json.ts';

/** Narrows a search to the values that hold to a constraint. */
export function accept(task: Task, constraint: Constraint, sent: boolean, direction: Direction): void {
  const { box } = task;
  switch (constraint.kind) {
    case 'types':
      box.mask &= constraint.mask;
      return;
    case 'values':
      box.values = box.values
        ? box.values.filter((value) => constraint.values.some((other) => equal(value, other)))
        : constraint.values;
      return;
    case 'ref':
      task.goals.push(demand(constraint.schema, sent));
      return;
    case 'allOf':
      task.goals.push(...constraint.schemas.map((schema) => demand(schema, sent)));
      return;
    case 'anyOf':
      task.choices.push(constraint.schemas.map((schema) => ({ mask: ANY, goals: [demand(schema, sent)] })));
      return;
    case 'oneOf':
      task.choices.push(exactlyOne(constraint.schemas, sent));
      return;
    case 'not':
      task.goals.push(refuse(constraint.schema));
      return;
    case 'if':
      task.choices.push(branches(constraint, sent));
      return;
    default:
      acceptTyped(task, constraint, sent, direction);
  }
}

function exactlyOne(schemas: readonly Schema[], sent: boolean): Way[] {
  return schemas.map((chosen) => {
    const others = schemas.filter((other) => other !== chosen && !areApart(other, chosen));
    return { mask: ANY, goals: [demand(chosen, sent), ...others.map(refuse)] };
  });
}

function branches(constraint: Constraint & { kind: 'if' }, sent: boolean): Way[] {
  const { test, yes, no } = constraint;
  return [
    { mask: ANY, goals: [demand(test, sent), ...(yes ? [demand(yes, sent)] : [])] },
    { mask: ANY, goals: [refuse(test), ...(no ? [demand(no, sent)] : [])] },
  ];
}

function acceptTyped(task: Task, constraint: Constraint, sent: boolean, direction: Direction): void {
  const { box } = task;
  switch (constraint.kind) {
    case 'minimum':
      box.atLeast(constraint);
      return;
    case 'maximum':
      box.atMost(constraint);
      return;
    case 'multipleOf':
      box.multiples.push(constraint.value);
      return;
    case 'format':
      acceptFormat(box, constraint.name);
      return;
    case 'pattern':
      box.patterns.push(constraint.source);
      return;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      box[constraint.kind] = Math.max(box[constraint.kind], constraint.value);
      return;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      box[constraint.kind] = Math.min(box[constraint.kind], constraint.value);
      return;
    case 'list':
      box.lists.push({ list: constraint, sent });
      return;
    case 'contains':
      box.contains.push(constraint);
      return;
    case 'uniqueItems':
      box.unique = true;
      return;
    default:
      acceptObject(task, constraint, sent, direction);
  }
}

function acceptFormat(box: Box, name: string): void {
  const range = NUMBER_FORMATS[name];
  if (textFormat(name)) box.formats.push(name);
  if (!range) return;
  box.mask &= ~FRACTION;
  box.atLeast({ value: range.min, exclusive: false });
  box.atMost({ value: range.max, exclusive: false });
}

function acceptObject(task: Task, constraint: Constraint, sent: boolean, direction: Direction): void {
  const { box } = task;
  switch (constraint.kind) {
    case 'shape':
      box.shapes.push({ shape: constraint, sent });
      if (!sent) return;
      for (const [name, schema] of constraint.properties)
        if (isHidden(schema, direction)) box.absent.add(name);
      return;
    case 'required':
      if (!constraint.property || !isHidden(constraint.property, direction))
        box.required.add(constraint.name);
      return;
    case 'propertyNames':
      box.names.push(constraint.schema);
      return;
    case 'dependentRequired':
      task.choices.push(
        dependent(constraint.name, (inner) => {
          for (const name of constraint.names) inner.required.add(name);
        }),
      );
      return;
    case 'dependentSchema':
      task.choices.push(dependent(constraint.name, undefined, constraint.schema, sent));
      return;
    case 'unevaluatedProperties':
      acceptRest(box, constraint, sent);
      return;
    case 'unevaluatedItems':
      acceptRestOfList(box, constraint, sent);
      return;
    default:
  }
}

function dependent(
  name: string,
  narrow: ((box: Box) => void) | undefined,
  schema?: Schema,
  sent = false,
): Way[] {
  const present = (box: Box): void => {
    box.required.add(name);
    narrow?.(box);
  };
  return [
    { mask: ANY & ~OBJECT, goals: [] },
    { mask: OBJECT, goals: [], narrow: (box) => void box.absent.add(name) },
    { mask: OBJECT, goals: schema ? [demand(schema, sent)] : [], narrow: present },
  ];
}

function acceptRest(
  box: Box,
  constraint: Constraint & { kind: 'unevaluatedProperties' },
  sent: boolean,
): void {
  const { shape, isEverything } = evaluatedBy(constraint.owner);
  if (!isEverything && !isOpen(constraint.schema))
    box.shapes.push({ shape: { ...shape, additional: constraint.schema }, sent });
}

function acceptRestOfList(
  box: Box,
  constraint: Constraint & { kind: 'unevaluatedItems' },
  sent: boolean,
): void {
  const { prefix, isEveryItem } = evaluatedBy(constraint.owner);
  if (!isEveryItem) box.lists.push({ list: { kind: 'list', prefix, items: constraint.schema }, sent });
}
