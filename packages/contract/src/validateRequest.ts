import { coerce } from './coerce.ts';
import { parameters, validators, type Parameter } from './compiled.ts';
import type { OperationId, OperationRequest } from './handlers.ts';
import { toIssues, type Issue } from './issue.ts';

/** A request as it came: texts, and the parsed body. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Pick<Headers, 'get'>;
  /** The parsed JSON body; undefined where there is none. It is not changed. */
  readonly body: unknown;
}

export type Validated<Id extends OperationId> =
  | { readonly ok: true; readonly value: OperationRequest<Id> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type Place = Parameter['in'];

/**
 * Checks a request against the contract. Texts become the documented types, defaults are filled in, and
 * undocumented query parameters and body fields are issues.
 */
export function validateRequest<Id extends OperationId>(id: Id, raw: RawRequest): Validated<Id> {
  const path = read(id, 'path', (name) => [raw.path[name]].filter((value) => value !== undefined));
  const query = {
    ...unknownParameters(id, raw.query),
    ...read(id, 'query', (name) => raw.query.getAll(name)),
  };
  const headers = read(id, 'header', (name) => [raw.headers.get(name)].filter((value) => value !== null));
  const body = structuredClone(raw.body);
  const issues = [
    ...check(id, 'path', path),
    ...check(id, 'query', query),
    ...check(id, 'header', headers),
    ...checkBody(id, body),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { path, query, headers, body } as unknown as OperationRequest<Id> };
}

function read(
  id: OperationId,
  place: Place,
  valuesOf: (name: string) => readonly string[],
): Record<string, unknown> {
  const here = (parameters[id] ?? []).filter((parameter) => parameter.in === place);
  const values = here.map(
    (parameter) => [parameter.name, coerce(parameter, valuesOf(parameter.name))] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function unknownParameters(id: OperationId, query: URLSearchParams): Record<string, unknown> {
  const known = new Set((parameters[id] ?? []).map(({ name }) => name));
  return Object.fromEntries([...query].filter(([name]) => !known.has(name)));
}

function check(id: OperationId, place: Place, values: unknown): Issue[] {
  return run(`${id} ${place}`, place, values);
}

function checkBody(id: OperationId, body: unknown): Issue[] {
  if (!(`${id} body` in validators)) return [];
  if (body === undefined) {
    const message = 'The request needs a JSON body.';
    return [{ location: 'body', field: '', message, keyword: 'required' }];
  }
  return run(`${id} body`, 'body', body);
}

function run(name: string, location: Issue['location'], value: unknown): Issue[] {
  const validate = validators[name];
  if (!validate || validate(value)) return [];
  return toIssues(location, validate.errors ?? []);
}
