import { document, resolve, type Document, type Json, type Schema } from './document.ts';

/** One row of a schema tree. */
export interface SchemaNode {
  name: string;
  type: string;
  required: boolean;
  deprecated: boolean;
  description: string;
  bounds: string[];
  values: { value: string; meaning: string }[];
  default: string | undefined;
  examples: string[];
  children: SchemaNode[];
}

interface Place {
  name: string;
  required: boolean;
}

/** Describes a schema and all that is in it. A schema within itself is named, not opened again. */
export function describe(
  schema: Schema,
  place: Place,
  root: Document = document,
  above: string[] = [],
): SchemaNode {
  const full = flatten(schema, root);
  const core = withoutNull(full, root);
  const name = nameOf(schema) ?? nameOf(core) ?? nameOf(full.items);
  const repeated = name !== undefined && above.includes(name);
  const path = name === undefined ? above : [...above, name];
  return {
    ...place,
    type: typeOf(full, root),
    deprecated: full.deprecated ?? false,
    description: full.description ?? core.description ?? '',
    bounds: [...boundsOf(core), ...itemBounds(core, root)],
    values: valuesOf(core, root),
    default: full.default === undefined ? undefined : inline(full.default),
    examples: (full.examples ?? core.examples ?? []).map(inline),
    children: repeated ? [] : childrenOf(core, root, path),
  };
}

/** A value as one line of JSON. */
export function inline(value: Json): string {
  return JSON.stringify(value);
}

/** What limits a value, in words. */
export function boundsOf(schema: Schema): string[] {
  const rules: [unknown, (limit: string) => string][] = [
    [schema.minimum, (limit) => `at least ${limit}`],
    [schema.exclusiveMinimum, (limit) => `more than ${limit}`],
    [schema.maximum, (limit) => `at most ${limit}`],
    [schema.exclusiveMaximum, (limit) => `less than ${limit}`],
    [schema.minLength, (limit) => `at least ${counted(limit, 'character')}`],
    [schema.maxLength, (limit) => `at most ${counted(limit, 'character')}`],
    [schema.pattern, (limit) => `pattern ${limit}`],
    [schema.minItems, (limit) => `at least ${counted(limit, 'item')}`],
    [schema.maxItems, (limit) => `at most ${counted(limit, 'item')}`],
    [schema.uniqueItems, () => 'no item twice'],
    [schema.maxProperties, (limit) => `at most ${counted(limit, 'property', 'properties')}`],
  ];
  return rules.flatMap(([limit, say]) => (limit === undefined ? [] : [say(String(limit))]));
}

function counted(limit: string, one: string, many = `${one}s`): string {
  return `${limit} ${limit === '1' ? one : many}`;
}

function itemBounds(schema: Schema, root: Document): string[] {
  if (schema.items === undefined) return [];
  return boundsOf(withoutNull(flatten(schema.items, root), root)).map((bound) => `each: ${bound}`);
}

/** A schema with its reference followed and its parts joined. */
export function flatten(schema: Schema, root: Document): Schema {
  const full = resolve(schema, root);
  if (full.allOf === undefined) return full;
  const { allOf, ...rest } = full;
  return [...allOf.map((part) => flatten(part, root)), rest].reduce((left, right) => ({
    ...left,
    ...right,
    properties: { ...left.properties, ...right.properties },
    required: [...(left.required ?? []), ...(right.required ?? [])],
  }));
}

function alternatives(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [];
}

/** The schema of the value when it is not null, if there is only one. */
export function withoutNull(schema: Schema, root: Document): Schema {
  const others = alternatives(schema).filter((option) => option.type !== 'null');
  if (others.length !== 1 || others[0] === undefined) return schema;
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema;
  return { ...flatten(others[0], root), ...rest };
}

function typeOf(schema: Schema, root: Document): string {
  const options = alternatives(schema);
  if (options.length > 0) {
    return [...new Set(options.map((option) => typeOf(flatten(option, root), root)))].join(' or ');
  }
  const names = [schema.type ?? (schema.properties ? 'object' : 'any')].flat();
  return names.map((name) => typeName(name, schema, root)).join(' or ');
}

function typeName(name: string, schema: Schema, root: Document): string {
  if (name === 'array') return `array of ${typeOf(flatten(schema.items ?? {}, root), root)}`;
  if (schema.format !== undefined && name !== 'null') return `${name} (${schema.format})`;
  return name;
}

function valuesOf(schema: Schema, root: Document): SchemaNode['values'] {
  const source = schema.items === undefined ? schema : flatten(schema.items, root);
  const meanings = source['x-enumDescriptions'] ?? {};
  return (source.enum ?? []).map((value) => ({
    value: inline(value),
    meaning: meanings[String(value)] ?? '',
  }));
}

function childrenOf(schema: Schema, root: Document, path: string[]): SchemaNode[] {
  if (schema.items !== undefined) {
    return childrenOf(withoutNull(flatten(schema.items, root), root), root, path);
  }
  const required = new Set(schema.required);
  const named = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    describe(property, { name, required: required.has(name) }, root, path),
  );
  if (typeof schema.additionalProperties !== 'object') return named;
  return [
    ...named,
    describe(schema.additionalProperties, { name: '<any name>', required: false }, root, path),
  ];
}

function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1);
}
