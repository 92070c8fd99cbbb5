import {
  everyOperation,
  exampleRequest,
  optionsOf,
  routeOf,
  type AnyOperation,
} from '../contract/request.ts';
import { fill } from './fill.ts';
import type { Tenant } from './tenant.ts';

/** The operation that makes the items of a collection such as `orders`, or else the one that lists them. */
export function sourceOf(name: string): AnyOperation | undefined {
  const collection = name.replace(/_id$/, 's').replaceAll('_', '-');
  const here = everyOperation
    .filter(({ path }) => path.endsWith(`/${collection}/`))
    .toSorted((a, b) => a.path.length - b.path.length);
  return here.find(({ method }) => method === 'POST') ?? here.find(({ method }) => method === 'GET');
}

/** The id of an item that the tenant makes with the contract's example, or of the first that it is shown. */
export async function idFrom(source: AnyOperation, tenant: Tenant): Promise<unknown> {
  const parts = await fill(source, exampleRequest(source), tenant);
  const caller = await tenant.caller(source);
  const { status, body, text } = await tenant.server.call(routeOf(source, parts), optionsOf(parts, caller));
  const id: unknown = body?.id ?? body?.items?.[0]?.id;
  if (id === undefined) throw new Error(`${source.id} gives a tenant no item: ${status} ${text}`);
  return id;
}
