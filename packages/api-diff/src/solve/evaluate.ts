import { canonical, equal, isList, isObject, type Json, type JsonObject } from '../json.ts';
import { type Direction, isHidden } from '../schema/direction.ts';
import { NUMBER_FORMATS, textFormat } from '../schema/formats.ts';
import { maskOfValue } from '../schema/mask.ts';
import type { Constraint, Contains, List, Schema, Shape } from '../schema/schema.ts';
import { isMultiple } from './decimal.ts';
import { matches } from './findString.ts';

/** What a schema looked at inside a value, for the unevaluated keywords. */
interface Seen {
  readonly keys: Set<string>;
  items: Set<number>;
}

/** Whether a value holds to a schema, in messages of the direction. */
export function holds(schema: Schema, value: Json, direction: Direction): boolean {
  return new Evaluation(direction).holds(schema, value, undefined);
}

class Evaluation {
  readonly #direction: Direction;
  #depth = 0;

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  holds(schema: Schema, value: Json, seen: Seen | undefined): boolean {
    if (this.#depth > 200) return true;
    this.#depth++;
    const result = this.#all(schema, value, seen);
    this.#depth--;
    return result;
  }

  #all(schema: Schema, value: Json, seen: Seen | undefined): boolean {
    const unevaluated = schema.constraints.filter(isUnevaluated);
    const own = unevaluated.length > 0 ? { keys: new Set<string>(), items: new Set<number>() } : seen;
    for (const constraint of schema.constraints)
      if (!isUnevaluated(constraint) && !this.#one(constraint, value, own)) return false;
    for (const constraint of unevaluated)
      if (own && !this.#rest(constraint.kind, constraint.schema, value, own)) return false;
    if (seen && own && seen !== own) merge(seen, own);
    return true;
  }

  #one(constraint: Constraint, value: Json, seen: Seen | undefined): boolean {
    switch (constraint.kind) {
      case 'types':
        return (constraint.mask & maskOfValue(value)) !== 0;
      case 'values':
        return constraint.values.some((allowed) => equal(allowed, value));
      case 'ref':
        return this.holds(constraint.schema, value, seen);
      case 'allOf':
        return constraint.schemas.every((part) => this.holds(part, value, seen));
      case 'anyOf':
        return this.#matching(constraint.schemas, value, seen) > 0;
      case 'oneOf':
        return this.#matching(constraint.schemas, value, seen) === 1;
      case 'not':
        return !this.holds(constraint.schema, value, undefined);
      case 'if':
        return this.#branch(constraint, value, seen);
      default:
        return this.#typed(constraint, value, seen);
    }
  }

  #typed(constraint: Constraint, value: Json, seen: Seen | undefined): boolean {
    if (typeof value === 'number') return numberHolds(constraint, value);
    if (typeof value === 'string') return textHolds(constraint, value);
    if (isList(value)) return this.#list(constraint, value, seen);
    return !isObject(value) || this.#object(constraint, value, seen);
  }

  #matching(schemas: readonly Schema[], value: Json, seen: Seen | undefined): number {
    return schemas.filter((part) => {
      const own = seen && { keys: new Set<string>(), items: new Set<number>() };
      if (!this.holds(part, value, own)) return false;
      if (seen && own) merge(seen, own);
      return true;
    }).length;
  }

  #branch(constraint: Constraint & { kind: 'if' }, value: Json, seen: Seen | undefined): boolean {
    const own = seen && { keys: new Set<string>(), items: new Set<number>() };
    const passes = this.holds(constraint.test, value, own);
    if (passes && seen && own) merge(seen, own);
    const next = passes ? constraint.yes : constraint.no;
    return !next || this.holds(next, value, seen);
  }

  #object(constraint: Constraint, value: JsonObject, seen: Seen | undefined): boolean {
    const keys = Object.keys(value);
    switch (constraint.kind) {
      case 'shape':
        return keys.every((key) => this.#property(constraint, key, value[key] as Json, seen));
      case 'required':
        return Object.hasOwn(value, constraint.name) || this.#isHidden(constraint.property);
      case 'minProperties':
        return keys.length >= constraint.value;
      case 'maxProperties':
        return keys.length <= constraint.value;
      case 'propertyNames':
        return keys.every((key) => this.holds(constraint.schema, key, undefined));
      case 'dependentRequired':
        if (!Object.hasOwn(value, constraint.name)) return true;
        return constraint.names.every((name) => Object.hasOwn(value, name));
      case 'dependentSchema':
        return !Object.hasOwn(value, constraint.name) || this.holds(constraint.schema, value, seen);
      default:
        return true;
    }
  }

  #isHidden(property: Schema | undefined): boolean {
    return property !== undefined && isHidden(property, this.#direction);
  }

  #property(shape: Shape, key: string, value: Json, seen: Seen | undefined): boolean {
    const schemas = schemasFor(shape, key);
    if (schemas.length > 0) seen?.keys.add(key);
    return schemas.every(
      (schema) => isHidden(schema, this.#direction) || this.holds(schema, value, undefined),
    );
  }

  #list(constraint: Constraint, value: readonly Json[], seen: Seen | undefined): boolean {
    switch (constraint.kind) {
      case 'list':
        return value.every((item, index) => this.#item(constraint, index, item, seen));
      case 'minItems':
        return value.length >= constraint.value;
      case 'maxItems':
        return value.length <= constraint.value;
      case 'uniqueItems':
        return new Set(value.map(canonical)).size === value.length;
      case 'contains':
        return this.#contains(constraint, value, seen);
      default:
        return true;
    }
  }

  #item(list: List, index: number, value: Json, seen: Seen | undefined): boolean {
    const schema = list.prefix[index] ?? list.items;
    if (!schema) return true;
    seen?.items.add(index);
    return this.holds(schema, value, undefined);
  }

  #contains(constraint: Contains, value: readonly Json[], seen: Seen | undefined): boolean {
    const found = value.flatMap((item, index) =>
      this.holds(constraint.schema, item, undefined) ? [index] : [],
    );
    for (const index of found) seen?.items.add(index);
    return found.length >= constraint.min && found.length <= constraint.max;
  }

  #rest(kind: string, schema: Schema, value: Json, seen: Seen): boolean {
    if (kind === 'unevaluatedProperties' && isObject(value)) {
      const rest = Object.keys(value).filter((key) => !seen.keys.has(key));
      for (const key of rest) seen.keys.add(key);
      return rest.every((key) => this.holds(schema, value[key] as Json, undefined));
    }
    if (kind === 'unevaluatedItems' && isList(value)) {
      const rest = value.map((_, index) => index).filter((index) => !seen.items.has(index));
      for (const index of rest) seen.items.add(index);
      return rest.every((index) => this.holds(schema, value[index] as Json, undefined));
    }
    return true;
  }
}

/** The schemas that a shape asks a property to hold to. */
export function schemasFor(shape: Shape, key: string): Schema[] {
  const own = shape.properties.get(key);
  const found = own ? [own] : [];
  for (const pattern of shape.patterns) if (matches(pattern.source, key)) found.push(pattern.schema);
  if (found.length === 0 && shape.additional) found.push(shape.additional);
  return found;
}

function isUnevaluated(
  constraint: Constraint,
): constraint is Constraint & { kind: 'unevaluatedProperties' | 'unevaluatedItems' } {
  return constraint.kind === 'unevaluatedProperties' || constraint.kind === 'unevaluatedItems';
}

function merge(into: Seen, from: Seen): void {
  for (const key of from.keys) into.keys.add(key);
  for (const index of from.items) into.items.add(index);
}

function numberHolds(constraint: Constraint, value: number): boolean {
  switch (constraint.kind) {
    case 'minimum':
      return constraint.exclusive ? value > constraint.value : value >= constraint.value;
    case 'maximum':
      return constraint.exclusive ? value < constraint.value : value <= constraint.value;
    case 'multipleOf':
      return isMultiple(value, constraint.value);
    case 'format': {
      const range = NUMBER_FORMATS[constraint.name];
      return !range || (Number.isInteger(value) && value >= range.min && value <= range.max);
    }
    default:
      return true;
  }
}

function textHolds(constraint: Constraint, value: string): boolean {
  switch (constraint.kind) {
    case 'minLength':
      return [...value].length >= constraint.value;
    case 'maxLength':
      return [...value].length <= constraint.value;
    case 'pattern':
      return matches(constraint.source, value);
    case 'format':
      return textFormat(constraint.name)?.holds(value) ?? true;
    default:
      return true;
  }
}
