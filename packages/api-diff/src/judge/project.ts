import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { type Direction, isHidden } from '../schema/direction.ts';
import { ANY, namesOf } from '../schema/mask.ts';
import type { Constraint, List, Schema, Shape } from '../schema/schema.ts';
import { matches } from '../solve/findString.ts';

/**
 * Writes a schema in the 2020-12 dialect as far as it matters to one value: schemas of properties and items that the
 * value lacks are left out, so that what is checked stays small however much the description refers to.
 */
export function project(schema: Schema, value: Json, direction: Direction): JsonObject {
  const projection = new Projection(direction);
  projection.touch(schema, value);
  return projection.write(schema);
}

class Projection {
  readonly #direction: Direction;
  readonly #touched = new Map<Schema, Set<Json>>();

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  /** Notes which schemas look at the value or at something in it. */
  touch(schema: Schema, value: Json): void {
    const values = this.#touched.get(schema) ?? new Set();
    this.#touched.set(schema, values);
    if (values.has(value)) return;
    values.add(value);
    for (const constraint of schema.constraints) this.#inside(constraint, value);
  }

  write(root: Schema): JsonObject {
    const definitions = [...this.#touched.keys()].map((schema): [string, JsonObject] => [
      nameOf(schema),
      { allOf: schema.constraints.map((constraint) => this.#keyword(constraint)) },
    ]);
    // The unevaluated keywords only see what stands beside them.
    const flat = definitions.map(([name, { allOf }]): [string, JsonObject] => [
      name,
      hoisted(allOf as JsonObject[]),
    ]);
    return { $ref: `#/$defs/${nameOf(root)}`, $defs: Object.fromEntries(flat) };
  }

  #inside(constraint: Constraint, value: Json): void {
    switch (constraint.kind) {
      case 'ref':
      case 'not':
      case 'dependentSchema':
        this.touch(constraint.schema, value);
        return;
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        for (const part of constraint.schemas) this.touch(part, value);
        return;
      case 'if':
        for (const part of [constraint.test, constraint.yes, constraint.no])
          if (part) this.touch(part, value);
        return;
      default:
        if (isObject(value)) this.#insideObject(constraint, value);
        else if (isList(value)) this.#insideList(constraint, value);
    }
  }

  #insideObject(constraint: Constraint, value: JsonObject): void {
    if (constraint.kind === 'propertyNames')
      for (const key of Object.keys(value)) this.touch(constraint.schema, key);
    if (constraint.kind === 'unevaluatedProperties')
      for (const inner of Object.values(value)) this.touch(constraint.schema, inner);
    if (constraint.kind !== 'shape') return;
    for (const [key, inner] of Object.entries(value)) {
      const own = constraint.properties.get(key);
      const patterns = constraint.patterns.filter(({ source }) => matches(source, key));
      if (own) this.touch(own, inner);
      for (const { schema } of patterns) this.touch(schema, inner);
      if (!own && patterns.length === 0 && constraint.additional) this.touch(constraint.additional, inner);
    }
  }

  #insideList(constraint: Constraint, value: readonly Json[]): void {
    for (const [index, inner] of value.entries()) {
      const schema = constraint.kind === 'list' ? (constraint.prefix[index] ?? constraint.items) : undefined;
      if (schema) this.touch(schema, inner);
      if (constraint.kind === 'contains' || constraint.kind === 'unevaluatedItems')
        this.touch(constraint.schema, inner);
    }
  }

  #ref(schema: Schema | undefined): Json {
    return schema && this.#touched.has(schema) ? { $ref: `#/$defs/${nameOf(schema)}` } : true;
  }

  #keyword(constraint: Constraint): JsonObject {
    switch (constraint.kind) {
      case 'types':
        return typeKeyword(constraint.mask);
      case 'values':
        return constraint.values.length > 0 ? { enum: constraint.values } : { not: {} };
      case 'ref':
        return { $ref: `#/$defs/${nameOf(constraint.schema)}` };
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        return { [constraint.kind]: constraint.schemas.map((schema) => this.#ref(schema)) };
      case 'not':
      case 'propertyNames':
      case 'unevaluatedProperties':
      case 'unevaluatedItems':
        return { [constraint.kind]: this.#ref(constraint.schema) };
      case 'if':
        return {
          if: this.#ref(constraint.test),
          // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
          then: this.#ref(constraint.yes),
          else: this.#ref(constraint.no),
        };
      case 'list':
        return this.#list(constraint);
      case 'contains': {
        const { min, max } = constraint;
        const most = max === Infinity ? {} : { maxContains: max };
        return { contains: this.#ref(constraint.schema), minContains: min, ...most };
      }
      case 'shape':
        return this.#shape(constraint);
      default:
        return this.#plain(constraint);
    }
  }

  #plain(constraint: Constraint): JsonObject {
    switch (constraint.kind) {
      case 'minimum':
        return { [constraint.exclusive ? 'exclusiveMinimum' : 'minimum']: constraint.value };
      case 'maximum':
        return { [constraint.exclusive ? 'exclusiveMaximum' : 'maximum']: constraint.value };
      case 'format':
        return { format: constraint.name };
      case 'pattern':
        return { pattern: constraint.source };
      case 'uniqueItems':
        return { uniqueItems: true };
      case 'required': {
        const isOut = constraint.property && isHidden(constraint.property, this.#direction);
        return isOut ? {} : { required: [constraint.name] };
      }
      case 'dependentRequired':
        return { dependentRequired: { [constraint.name]: constraint.names } };
      case 'dependentSchema':
        return { dependentSchemas: { [constraint.name]: this.#ref(constraint.schema) } };
      default:
        return 'value' in constraint ? { [constraint.kind]: constraint.value } : {};
    }
  }

  #list(list: List): JsonObject {
    const prefix = list.prefix.map((schema) => this.#ref(schema));
    const items = list.items && !this.#touched.has(list.items) ? {} : { items: this.#ref(list.items) };
    return { ...(prefix.length > 0 ? { prefixItems: prefix } : {}), ...(list.items ? items : {}) };
  }

  #shape(shape: Shape): JsonObject {
    const properties = [...shape.properties].map(([key, schema]): [string, Json] => [
      key,
      isHidden(schema, this.#direction) ? true : this.#ref(schema),
    ]);
    const patterns = shape.patterns.map(({ source, schema }): [string, Json] => [source, this.#ref(schema)]);
    return {
      properties: Object.fromEntries(properties),
      ...(patterns.length > 0 ? { patternProperties: Object.fromEntries(patterns) } : {}),
      ...(shape.additional ? { additionalProperties: this.#ref(shape.additional) } : {}),
    };
  }
}

function nameOf(schema: Schema): string {
  return `s${schema.id}`;
}

function typeKeyword(mask: number): JsonObject {
  if (mask === ANY) return {};
  return mask === 0 ? { not: {} } : { type: namesOf(mask) };
}

/** Keywords side by side where their names do not clash, the rest in an `allOf`. */
function hoisted(parts: readonly JsonObject[]): JsonObject {
  const whole: Record<string, Json> = {};
  const rest: JsonObject[] = [];
  for (const part of parts) {
    const isTaken = Object.keys(part).some((key) => Object.hasOwn(whole, key));
    if (isTaken || '$ref' in part || 'allOf' in part) rest.push(part);
    else Object.assign(whole, part);
  }
  return rest.length > 0 ? { ...whole, allOf: rest } : whole;
}
