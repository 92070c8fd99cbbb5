import type { Description, Place } from '../document/description.ts';
import { isList, type Json, type JsonObject, member } from '../json.ts';
import type { Flow } from '../schema/direction.ts';

/** A parameter with where it is written. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly value: JsonObject;
  readonly place: Place;
  /** Where the operation or its path lists it; `place` is where the list leads. */
  readonly listed: Place;
}

/** One operation of a description. */
export interface Operation {
  /** What it is called in a report: method and path. */
  readonly name: string;
  /** What it is matched by: the names of path parameters play no role. */
  readonly key: string;
  /** Calls go to the server; webhooks and callbacks come from it. */
  readonly isIncoming: boolean;
  readonly value: JsonObject;
  readonly place: Place;
  readonly description: Description;
  readonly parameters: readonly Parameter[];
  /** Where the addresses are listed that the operation is served at. */
  readonly servers: Place;
}

export const METHODS: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** All operations of a description: calls, webhooks and callbacks. */
export function operationsOf(description: Description): Operation[] {
  const found: Operation[] = [];
  for (const [section, isIncoming] of [
    ['paths', false],
    ['webhooks', true],
  ] as const) {
    const parent = description.child(description.top, section);
    for (const path of Object.keys(description.object(parent)))
      found.push(...inItem(description, description.child(parent, path), path, isIncoming));
  }
  return found;
}

function inItem(description: Description, place: Place, path: string, isIncoming: boolean): Operation[] {
  if (path.startsWith('x-')) return [];
  const at = description.resolve(place);
  const item = description.object(at);
  const shared = parametersAt(description, description.child(at, 'parameters'));
  return Object.keys(item).flatMap((method) => {
    if (!METHODS.has(method.toLowerCase())) return [];
    const own = description.child(at, method);
    const around: Item = { place: at, isIncoming, shared };
    const operation = one(description, own, `${method.toUpperCase()} ${path}`, around);
    return [operation, ...callbacksOf(operation)];
  });
}

/** The path item around an operation. */
interface Item {
  readonly place: Place;
  readonly isIncoming: boolean;
  readonly shared: readonly Parameter[];
}

function one(description: Description, place: Place, name: string, item: Item): Operation {
  const { isIncoming, shared } = item;
  const own = parametersAt(description, description.child(place, 'parameters'));
  const isOwn = (parameter: Parameter): boolean =>
    own.some((other) => other.name === parameter.name && other.in === parameter.in);
  return {
    name: isIncoming ? `webhook ${name}` : name,
    key: `${isIncoming ? 'webhook ' : ''}${name.replaceAll(/\{[^}]*\}/g, '{}')}`,
    isIncoming,
    value: description.object(place),
    place,
    description,
    parameters: [...own, ...shared.filter((parameter) => !isOwn(parameter))],
    servers: serversAt(description, [place, item.place]),
  };
}

/** The innermost list of servers. */
function serversAt(description: Description, around: readonly Place[]): Place {
  const lists = around.map((place) => description.child(place, 'servers'));
  const own = lists.find((place) => isList(description.value(place)));
  return own ?? description.child(description.top, 'servers');
}

function callbacksOf(operation: Operation): Operation[] {
  const { description, place } = operation;
  const parent = description.child(place, 'callbacks');
  return Object.keys(description.object(parent)).flatMap((name) => {
    const callback = description.resolve(description.child(parent, name));
    return Object.keys(description.object(callback)).flatMap((url) =>
      inItem(description, description.child(callback, url), `${url} of ${operation.key} ${name}`, true),
    );
  });
}

function parametersAt(description: Description, place: Place): Parameter[] {
  const list = description.value(place);
  if (!isList(list)) return [];
  return list.flatMap((_, index) => {
    const listed = description.child(place, index);
    const at = description.resolve(listed);
    const value = description.object(at);
    const name = text(value['name']);
    const where = text(value['in']);
    if (name === undefined || where === undefined || isReserved(name, where)) return [];
    return [{ name, in: where, value, place: at, listed }];
  });
}

/** Headers that other parts of a description speak of: as parameters they mean nothing. */
function isReserved(name: string, where: string): boolean {
  return where === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());
}

export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts, without what is none. */
export function texts(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The security that a call needs: the operation's own, or else that of the whole description. */
export function securityOf(operation: Operation): readonly Json[] {
  const own = operation.value['security'] ?? member(operation.description.root.value, 'security');
  return isList(own) ? own : [];
}

/** Which way a message of an operation goes, seen from the client: webhooks and callbacks arrive at it. */
export function flowOf(operation: Operation, kind: Flow): Flow {
  if (!operation.isIncoming) return kind;
  return kind === 'request' ? 'response' : 'request';
}

/** The names between braces in the path, in order. */
export function pathNames(operation: Operation): string[] {
  return [...operation.name.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
}
