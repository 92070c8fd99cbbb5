import type { AnyOperation, Parts } from '../contract/request.ts';
import type { Tenant } from './tenant.ts';

/** A place of a request that names a thing. */
export interface Place {
  readonly in: 'path' | 'query' | 'body';
  readonly name: string;
  /** The name that the thing goes by. */
  readonly thing: string;
}

type Values = Readonly<Record<string, unknown>>;

/** The places of a request that can name a thing. */
export function placesOf(operation: AnyOperation, { path, query, body }: Parts): Place[] {
  const inPath = Object.keys(path).map((name) => ({
    in: 'path' as const,
    name,
    thing: thingOf(operation, name),
  }));
  const inQuery = Object.keys(query).map((name) => ({ in: 'query' as const, name, thing: name }));
  const inBody = fieldsOf(body).map((name) => ({ in: 'body' as const, name, thing: name }));
  return [...inPath, ...inQuery, ...inBody];
}

/** The request with the tenant's own things in all its places, or in those that are chosen. */
export async function fill(
  operation: AnyOperation,
  parts: Parts,
  tenant: Tenant,
  chosen: (place: Place) => boolean = () => true,
): Promise<Parts> {
  let filled = parts;
  for (const place of placesOf(operation, parts).filter(chosen)) {
    const value = await tenant.thing(operation, place.thing);
    if (value !== undefined) filled = put(filled, place, value);
  }
  return filled;
}

/** The request with another value in one place. */
export function put(parts: Parts, place: Place, value: unknown): Parts {
  return { ...parts, [place.in]: { ...(parts[place.in] as Values), [place.name]: value } };
}

/** An `id` in a path goes by the collection before it. */
function thingOf({ path }: AnyOperation, name: string): string {
  return name === 'id' ? (/([\w-]+)\/\{id\}/.exec(path)?.[1] ?? name) : name;
}

function fieldsOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  return Object.entries(body).flatMap(([name, value]) => (value === null ? [] : [name]));
}
