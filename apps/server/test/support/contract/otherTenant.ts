import { randomHex } from '../../../src/crypto.ts';
import { fill, placesOf, put, type Place } from '../arrange/fill.ts';
import { Tenant } from '../arrange/tenant.ts';
import { isOwned } from '../arrange/things.ts';
import { fingerprint } from '../ledger.ts';
import type { CallResult } from '../server.ts';
import { exampleRequest, optionsOf, routeOf, type AnyOperation, type Parts } from './request.ts';

/** The places of an operation's requests that can name a thing of another tenant, the filters among them. */
export function ownedPlaces(operation: AnyOperation): Place[] {
  return placesOf(operation, withFilters(operation)).filter(({ thing }) => isOwned(operation.id, thing));
}

/** What a tenant is told of another's thing and of one that does not exist, and whether anything changed. */
export async function compare(operation: AnyOperation, place: Place, tenant: Tenant, other: Tenant) {
  const theirs =
    place.thing === 'user_id' ? (await other.user()).userId : await other.thing(operation, place.thing);
  const filled = await fill(operation, exampleRequest(operation), tenant);
  const caller = await tenant.caller(operation);
  const before = await fingerprint(tenant.server.database);
  const answers = [];
  for (const value of [theirs, unknownLike(theirs)]) {
    const parts = put(filled, place, value);
    const answer = await tenant.server.call(routeOf(operation, parts), optionsOf(parts, caller));
    answers.push(withoutIds(answer, value));
  }
  return { answers, changed: (await fingerprint(tenant.server.database)) !== before };
}

function withFilters(operation: AnyOperation): Parts {
  const parts = exampleRequest(operation);
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  return { ...parts, query: Object.fromEntries(inQuery.map(({ name, examples }) => [name, examples[0]])) };
}

/** An id of the same form that nothing has. */
function unknownLike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unknownLike);
  if (/^\d+$/.test(String(value))) return '9'.repeat(18);
  return String(value).includes('-') ? crypto.randomUUID() : randomHex(16);
}

function withoutIds({ status, text, headers }: CallResult, value: unknown) {
  const ids = [value].flat().map(String);
  const hidden = [...ids, headers.get('x-request-id') ?? ''];
  const body = hidden.reduce((rest, id) => rest.replaceAll(id, '*'), text);
  const kept = [...headers].filter(([name]) => name !== 'x-request-id');
  return { status, body, headers: kept };
}
