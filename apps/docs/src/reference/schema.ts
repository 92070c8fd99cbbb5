import type { Edition } from '../i18n/edition.ts';
import type { Strings } from '../strings/strings.ts';
import { resolve, type Document, type Json, type Schema } from './document.ts';

/** One row of a schema tree. */
export interface SchemaNode {
  name: string;
  type: string;
  /** The component that it, or each of its items, is an instance of. */
  component: string | undefined;
  required: boolean;
  deprecated: boolean;
  description: string;
  bounds: Bound[];
  values: { value: string; meaning: string }[];
  default: string | undefined;
  examples: string[];
  children: SchemaNode[];
  /** Where it is one of several objects: each of them, by the name of its component. */
  variants: SchemaNode[];
}

/** What limits a value. */
export interface Bound {
  readonly text: string;
  /** The regular expression that `text` speaks of. */
  readonly pattern?: string;
}

interface Place {
  name: string;
  required: boolean;
}

/** Describes a schema and all that is in it. A schema within itself is named, not opened again. */
export function describe(schema: Schema, place: Place, edition: Edition, above: string[] = []): SchemaNode {
  const { document: root, words } = edition;
  const full = flatten(schema, root);
  const core = withoutNull(full, root);
  const name = nameOf(schema) ?? nameOf(core) ?? nameOf(full.items);
  const repeated = name !== undefined && above.includes(name);
  const path = name === undefined ? above : [...above, name];
  return {
    ...place,
    type: typeOf(full, edition),
    component: name ?? nameOf(core.items),
    deprecated: full.deprecated ?? false,
    description: full.description ?? core.description ?? '',
    bounds: [...boundsOf(core, words.schema), ...itemBounds(core, edition)],
    values: valuesOf(core, root),
    default: full.default === undefined ? undefined : inline(full.default),
    examples: (full.examples ?? core.examples ?? []).map(inline),
    children: repeated ? [] : childrenOf(core, edition, path),
    variants: repeated ? [] : variantsOf(core, edition, path),
  };
}

/** A value as one line of JSON. */
export function inline(value: Json): string {
  return JSON.stringify(value);
}

/** What limits a value, in words. */
export function boundsOf(schema: Schema, words: Strings['schema']): Bound[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  // The parts of a schema may each have a limit: the narrower holds.
  const isAbove = exclusiveMinimum !== undefined && exclusiveMinimum >= (minimum ?? -Infinity);
  const isBelow = exclusiveMaximum !== undefined && exclusiveMaximum <= (maximum ?? Infinity);
  const rules: [unknown, (limit: string) => string][] = [
    isAbove ? [exclusiveMinimum, words.moreThan] : [minimum, words.atLeast],
    isBelow ? [exclusiveMaximum, words.lessThan] : [maximum, words.atMost],
    [schema.minLength, words.atLeastCharacters],
    [schema.maxLength, words.atMostCharacters],
    [schema.minItems, words.atLeastItems],
    [schema.maxItems, words.atMostItems],
    [schema.uniqueItems, () => words.noItemTwice],
    [schema.minProperties, words.atLeastProperties],
    [schema.maxProperties, words.atMostProperties],
  ];
  const said = rules.flatMap(([limit, say]) => (limit === undefined ? [] : [{ text: say(String(limit)) }]));
  return schema.pattern === undefined ? said : [...said, { text: words.pattern, pattern: schema.pattern }];
}

function itemBounds(schema: Schema, { document: root, words }: Edition): Bound[] {
  if (schema.items === undefined) return [];
  return boundsOf(withoutNull(flatten(schema.items, root), root), words.schema).map((bound) => ({
    ...bound,
    text: words.schema.each(bound.text),
  }));
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

/** The schemas that a value may have to fit one of. */
export function alternatives(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [];
}

/** The schema of the value when it is not null, if there is only one. */
export function withoutNull(schema: Schema, root: Document): Schema {
  const others = alternatives(schema).filter((option) => option.type !== 'null');
  if (others.length !== 1 || others[0] === undefined) return schema;
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema;
  return { ...flatten(others[0], root), ...rest };
}

function typeOf(schema: Schema, edition: Edition): string {
  const { document: root, words } = edition;
  const options = alternatives(schema);
  if (options.length > 0) {
    return [...new Set(options.map((option) => typeOf(flatten(option, root), edition)))].join(
      words.schema.or,
    );
  }
  const names = [schema.type ?? (schema.properties ? 'object' : 'any')].flat();
  return names.map((name) => typeName(name, schema, edition)).join(words.schema.or);
}

function typeName(name: string, schema: Schema, edition: Edition): string {
  const { document: root, words } = edition;
  if (name === 'array') return words.schema.arrayOf(typeOf(flatten(schema.items ?? {}, root), edition));
  if (schema.format !== undefined && name !== 'null') return `${name} (${schema.format})`;
  return name;
}

function valuesOf(schema: Schema, root: Document): SchemaNode['values'] {
  const source = schema.items === undefined ? schema : flatten(schema.items, root);
  const meanings = source['x-enumDescriptions'] ?? {};
  const values = source.enum ?? (source.const === undefined ? [] : [source.const]);
  return values.map((value) => ({
    value: inline(value),
    meaning: meanings[String(value)] ?? '',
  }));
}

function childrenOf(schema: Schema, edition: Edition, path: string[]): SchemaNode[] {
  const { document: root, words } = edition;
  if (schema.items !== undefined) {
    return childrenOf(withoutNull(flatten(schema.items, root), root), edition, path);
  }
  const required = new Set(schema.required);
  const named = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    describe(property, { name, required: required.has(name) }, edition, path),
  );
  if (typeof schema.additionalProperties !== 'object') return named;
  return [
    ...named,
    describe(schema.additionalProperties, { name: words.schema.anyName, required: false }, edition, path),
  ];
}

function variantsOf(schema: Schema, edition: Edition, path: string[]): SchemaNode[] {
  const { document: root } = edition;
  if (schema.items !== undefined) {
    return variantsOf(withoutNull(flatten(schema.items, root), root), edition, path);
  }
  return alternatives(schema)
    .map((option, place) =>
      describe(option, { name: nameOf(option) ?? String(place + 1), required: false }, edition, path),
    )
    .filter(({ children }) => children.length > 0);
}

/** The name of the component that a schema refers to. */
export function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1);
}
