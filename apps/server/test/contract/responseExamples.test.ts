import * as client from '@quotakit/client';
import { describe, expect, it } from 'vitest';
import { everyOperation, exampleRequest } from '../support/contract/request.ts';

const shown = everyOperation.flatMap((operation) =>
  [...operation.answers].flatMap(([status, examples]) =>
    [...examples].map(([name, body]) => [operation.id, status, name, { operation, body }] as const),
  ),
);

type Result = { readonly status: number; readonly data?: unknown; readonly error?: unknown };
type Call = (caller: object, args: object) => { result(): Promise<Result> };

const functions = client as unknown as Readonly<Record<string, Call>>;

/** A client to which every answer is the same. */
function clientThatGets(status: number, body: unknown) {
  return client.createClient({
    baseUrl: 'http://quotakit.test',
    auth: {
      platformToken: client.bearer('platform-token'),
      credentialToken: client.bearer('credential-token'),
      xAuthToken: client.xAuthToken('x-auth-token'),
    },
    retry: false,
    fetch: async () =>
      typeof body === 'string'
        ? new Response(body, { status, headers: { 'content-type': 'text/csv' } })
        : Response.json(body, { status }),
  });
}

describe('the answers that the contract shows, read by the client', () => {
  it.each(shown)('%s %i %s', async (id, status, _name, { operation, body }) => {
    const { path, query, body: sent } = exampleRequest(operation);
    const call = functions[id];
    const result = await call?.(clientThatGets(status, body), { path, query, body: sent }).result();
    expect(result?.status).toBe(status);
    expect(status < 300 ? result?.data : result?.error).toEqual(body);
  });
});
