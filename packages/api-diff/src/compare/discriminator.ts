import { equal, isList, isObject, type Json, type JsonObject, member } from '../json.ts';

/** What a discriminator says of the alternatives that both sides have: values, each with the name of its schema. */
export interface Told {
  readonly propertyName: Json;
  readonly mapping: ReadonlyMap<string, string>;
}

/** Whether two schemas tell the alternatives that both have apart in the same way. */
export function tellsAlike(base: JsonObject | undefined, head: JsonObject | undefined): boolean {
  const [before, after] = [told(base), told(head)];
  if (!before || !after) return !before && !after;
  if (!equal(before.propertyName, after.propertyName)) return false;
  const kept = (own: Told, other: Told): [string, string][] => {
    const targets = new Set(other.mapping.values());
    return [...own.mapping].filter(([, target]) => targets.has(target)).toSorted();
  };
  return equal(kept(before, after), kept(after, before));
}

function told(schema: JsonObject | undefined): Told | undefined {
  const discriminator = schema?.['discriminator'];
  if (!schema || !isObject(discriminator)) return undefined;
  const written = Object.entries(isObject(discriminator['mapping']) ? discriminator['mapping'] : {});
  const mapping = new Map(written.map(([value, target]) => [value, nameOf(String(target))]));
  const targets = new Set(mapping.values());
  // An alternative that the mapping leaves out goes by the name of its schema.
  for (const name of alternatives(schema)) if (!targets.has(name)) mapping.set(name, name);
  return { propertyName: discriminator['propertyName'] ?? null, mapping };
}

function alternatives(schema: JsonObject): string[] {
  const list = schema['oneOf'] ?? schema['anyOf'];
  const refs = isList(list) ? list.map((item) => member(item, '$ref')) : [];
  return refs.filter((ref) => typeof ref === 'string').map(nameOf);
}

function nameOf(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}
