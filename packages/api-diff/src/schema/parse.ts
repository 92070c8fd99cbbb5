import type { Description, Place } from '../document/description.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { ANY, maskOf, NULL } from './mask.ts';
import { type Constraint, Schema, type Size } from './schema.ts';

const SIZES: readonly Size[] = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
];

/** The schemas of one description: the same place is the same schema, so cycles are cycles of objects. */
export class SchemaReader {
  readonly #description: Description;
  readonly #schemas = new Map<string, Schema>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** The schema at a place. */
  at(place: Place): Schema {
    const key = `${place.file.path}#${place.pointer}`;
    const known = this.#schemas.get(key);
    if (known) return known;
    const value = this.#description.value(place);
    const raw = isObject(value) ? this.#withoutSiblings(value) : {};
    const schema = new Schema(place, raw, () => this.#constraints(place, value));
    this.#schemas.set(key, schema);
    return schema;
  }

  #constraints(place: Place, value: Json | undefined): Constraint[] {
    if (value === false) return [{ kind: 'types', mask: 0 }];
    if (!isObject(value)) return [];
    const ref = this.#ref(place, value);
    if (ref && this.#description.isThreeZero) return [ref];
    const found: Constraint[] = ref ? [ref] : [];
    found.push(...this.#typeAndValues(value), ...bounds(value), ...sizes(value), ...texts(value));
    found.push(
      ...this.#object(place, value),
      ...this.#list(place, value),
      ...this.#applicators(place, value),
    );
    return found;
  }

  /** In OpenAPI 3.0, what stands beside a reference has no meaning. */
  #withoutSiblings(value: JsonObject): JsonObject {
    const ref = value['$ref'];
    return this.#description.isThreeZero && typeof ref === 'string' ? { $ref: ref } : value;
  }

  #ref(place: Place, value: JsonObject): Constraint | undefined {
    const ref = value['$ref'] ?? value['$dynamicRef'];
    if (typeof ref !== 'string') return undefined;
    const target = this.#description.target(ref, place);
    return target && { kind: 'ref', schema: this.at(target) };
  }

  #typeAndValues(value: JsonObject): Constraint[] {
    const found: Constraint[] = [];
    const type = value['type'];
    const names = typeof type === 'string' ? [type] : isList(type) ? type.map(String) : undefined;
    if (names) {
      const nullable = this.#description.isThreeZero && value['nullable'] === true ? NULL : 0;
      const mask = maskOf(names) | nullable;
      if (mask !== ANY) found.push({ kind: 'types', mask });
    }
    if (isList(value['enum'])) found.push({ kind: 'values', values: value['enum'] });
    const only = value['const'];
    if (only !== undefined) found.push({ kind: 'values', values: [only] });
    return found;
  }

  #object(place: Place, value: JsonObject): Constraint[] {
    const found: Constraint[] = [];
    const properties = this.#map(place, value, 'properties');
    const patterns = [...this.#map(place, value, 'patternProperties')];
    const additional = this.#one(place, value, 'additionalProperties');
    if (isObject(value['properties']) || patterns.length > 0 || additional)
      found.push({
        kind: 'shape',
        properties,
        patterns: patterns.map(([source, schema]) => ({ source, schema })),
        additional,
      });
    const required = value['required'];
    if (isList(required))
      for (const name of new Set(required.map(String)))
        found.push({ kind: 'required', name, property: properties.get(name) });
    const names = this.#one(place, value, 'propertyNames');
    if (names) found.push({ kind: 'propertyNames', schema: names });
    found.push(...this.#dependents(place, value));
    return found;
  }

  #dependents(place: Place, value: JsonObject): Constraint[] {
    const found: Constraint[] = [];
    const required = value['dependentRequired'];
    if (isObject(required))
      for (const [name, names] of Object.entries(required))
        if (isList(names)) found.push({ kind: 'dependentRequired', name, names: names.map(String) });
    for (const [name, schema] of this.#map(place, value, 'dependentSchemas'))
      found.push({ kind: 'dependentSchema', name, schema });
    return found;
  }

  #list(place: Place, value: JsonObject): Constraint[] {
    const found: Constraint[] = [];
    const prefix = this.#several(place, value, 'prefixItems');
    const items = this.#one(place, value, 'items');
    if (prefix.length > 0 || items) found.push({ kind: 'list', prefix, items });
    const contains = this.#one(place, value, 'contains');
    if (contains)
      found.push({
        kind: 'contains',
        schema: contains,
        min: numberOr(value['minContains'], 1),
        max: numberOr(value['maxContains'], Infinity),
      });
    if (value['uniqueItems'] === true) found.push({ kind: 'uniqueItems' });
    return found;
  }

  #applicators(place: Place, value: JsonObject): Constraint[] {
    const found: Constraint[] = [];
    for (const kind of ['allOf', 'anyOf', 'oneOf'] as const) {
      const schemas = this.#several(place, value, kind);
      // A description that names the deciding property tells alternatives apart by it, not by counting matches.
      const chosen = kind === 'oneOf' && isObject(value['discriminator']) ? 'anyOf' : kind;
      if (schemas.length > 0) found.push({ kind: chosen, schemas });
    }
    const not = this.#one(place, value, 'not');
    if (not) found.push({ kind: 'not', schema: not });
    const test = this.#one(place, value, 'if');
    const yes = this.#one(place, value, 'then');
    const no = this.#one(place, value, 'else');
    if (test && (yes ?? no)) found.push({ kind: 'if', test, yes, no });
    for (const kind of ['unevaluatedProperties', 'unevaluatedItems'] as const) {
      const schema = this.#one(place, value, kind);
      if (schema) found.push({ kind, schema, owner: this.at(place) });
    }
    return found;
  }

  #one(place: Place, value: JsonObject, key: string): Schema | undefined {
    const inner = value[key];
    if (typeof inner !== 'boolean' && !isObject(inner)) return undefined;
    return this.at(this.#description.child(place, key));
  }

  #several(place: Place, value: JsonObject, key: string): Schema[] {
    const inner = value[key];
    if (!isList(inner)) return [];
    const list = this.#description.child(place, key);
    return inner.map((_, index) => this.at(this.#description.child(list, index)));
  }

  #map(place: Place, value: JsonObject, key: string): Map<string, Schema> {
    const inner = value[key];
    if (!isObject(inner)) return new Map();
    const parent = this.#description.child(place, key);
    return new Map(Object.keys(inner).map((name) => [name, this.at(this.#description.child(parent, name))]));
  }
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function bounds(value: JsonObject): Constraint[] {
  const found: Constraint[] = [];
  for (const [kind, exclusiveKey] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const bound = value[kind];
    const exclusive = value[exclusiveKey];
    // OpenAPI 3.0 says with true or false whether the bound itself is excluded.
    if (typeof bound === 'number') found.push({ kind, value: bound, exclusive: exclusive === true });
    if (typeof exclusive === 'number') found.push({ kind, value: exclusive, exclusive: true });
  }
  const multiple = value['multipleOf'];
  if (typeof multiple === 'number' && multiple > 0) found.push({ kind: 'multipleOf', value: multiple });
  return found;
}

function sizes(value: JsonObject): Constraint[] {
  const found: Constraint[] = [];
  for (const kind of SIZES) {
    const size = value[kind];
    if (typeof size !== 'number') continue;
    if (kind.startsWith('min') && size <= 0) continue;
    found.push({ kind, value: size });
  }
  return found;
}

function texts(value: JsonObject): Constraint[] {
  const found: Constraint[] = [];
  if (typeof value['pattern'] === 'string') found.push({ kind: 'pattern', source: value['pattern'] });
  if (typeof value['format'] === 'string') found.push({ kind: 'format', name: value['format'] });
  return found;
}
