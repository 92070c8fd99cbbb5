import { isObject, type Description, type Json, type JsonObject } from './description.ts';

/** Marks the alternative "any other string" in a schema that the generator opened. */
export const OPEN = 'x-open';

const SCHEMA = '#/components/schemas/';

/**
 * The description with the enums of responses opened: clients must parse values that a later server adds.
 * Schemas that requests use, too, stay closed, so that a wrong value does not compile.
 */
export function openResponseEnums(description: Description): Description {
  const requested = reachableFromRequests(description);
  const { schemas } = description.components;
  const enums = new Set(Object.keys(schemas).filter((name) => isTextEnum(schemas[name])));
  const opened = Object.entries(schemas).map(([name, schema]) => [
    name,
    requested.has(name) || enums.has(name) ? schema : openProperties(schema, enums),
  ]);
  const components = { ...description.components, schemas: Object.fromEntries(opened) };
  return { ...description, components } as Description;
}

function isTextEnum(schema: JsonObject | undefined): boolean {
  return schema?.type === 'string' && 'enum' in schema;
}

function openProperties(schema: JsonObject, enums: ReadonlySet<string>): JsonObject {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const opened = Object.entries(properties).map(([name, property]) => [name, open(property, enums)]);
  return { ...schema, properties: Object.fromEntries(opened) };
}

function open(property: Json, enums: ReadonlySet<string>): Json {
  if (!isObject(property) || typeof property.$ref !== 'string') return property;
  if (!enums.has(property.$ref.slice(SCHEMA.length))) return property;
  const { $ref, ...rest } = property;
  return { ...rest, anyOf: [{ $ref }, { type: 'string', [OPEN]: true }] };
}

function reachableFromRequests(description: Description): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (value: Json): void => {
    if (Array.isArray(value)) return value.forEach(follow);
    if (!isObject(value)) return;
    if (typeof value.$ref === 'string') followRef(value.$ref);
    Object.values(value).forEach(follow);
  };
  const followRef = (ref: string): void => {
    const [kind = '', name = ''] = ref.replace('#/components/', '').split('/');
    if (kind === 'schemas' && found.has(name)) return;
    if (kind === 'schemas') found.add(name);
    const target = description.components[kind]?.[name];
    if (target !== undefined) follow(target);
  };
  for (const item of Object.values(description.paths)) requestParts(item).forEach(follow);
  return found;
}

/** What an operation takes: its parameters and bodies, without its responses. */
function requestParts(item: Json): Json[] {
  if (!isObject(item)) return [];
  const operations = Object.values(item).filter(isObject);
  return [item, ...operations].flatMap((part) => [part.parameters ?? [], part.requestBody ?? []]);
}
