import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { akSk } from '@quotakit/client';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());
afterEach(() => void vi.useRealTimers());

const ORIGIN = 'http://quotakit.test';

// The official signer encodes once more what is outside of this alphabet in a path.
const plain = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const requests = fc.record({
  instance: plain,
  name: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { nil: undefined }),
  limit: fc.integer({ min: 1, max: 500 }),
  body: fc.option(fc.record({ name: plain, remark: fc.string({ maxLength: 30 }) }), { nil: undefined }),
});

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
}

type Generated = typeof requests extends fc.Arbitrary<infer Value> ? Value : never;

function toSend(request: Generated): Sent & { query: Record<string, string | number> } {
  const query = { limit: request.limit, ...(request.name !== undefined && { name: request.name }) };
  const text = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const path = `/v2/${server.demo.projectId}/apic/instances/${request.instance}/app-quotas`;
  return {
    method: request.body ? 'POST' : 'GET',
    url: `${ORIGIN}${path}?${String(text).replaceAll('+', '%20')}`,
    body: request.body && JSON.stringify(request.body),
    query,
  };
}

async function byClient({ method, url, body }: Sent): Promise<Record<string, string>> {
  const { accessKey: ak, secretKey: sk } = server.demo;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  await akSk({ ak, sk }).authenticate({ method, url, body, headers, refusal: undefined });
  return headers;
}

function byOfficialSdk(
  { method, url, body, query }: ReturnType<typeof toSend>,
  date: string,
): Record<string, string> {
  const { accessKey, secretKey } = server.demo;
  const credentials = new BasicCredentials().withAk(accessKey).withSk(secretKey);
  const request = {
    method,
    endpoint: url.split('?')[0],
    queryParams: query,
    headers: { 'content-type': 'application/json', 'X-Sdk-Date': date },
    ...(body !== undefined && { data: JSON.parse(body) as object }),
  };
  return AKSKSigner.sign(request as never, credentials) as Record<string, string>;
}

const statusOf = async ({ method, url, body }: Sent, headers: Record<string, string>): Promise<number> => {
  const init = { method, headers, ...(body !== undefined && { body }) };
  return (await server.fetch(new Request(url, init))).status;
};

describe('the official SDK and our client', () => {
  it('sign 500 requests alike, and the server takes both', async () => {
    vi.useFakeTimers({ now: server.services.clock.now(), toFake: ['Date'] });
    let signed = 0;
    await fc.assert(
      fc.asyncProperty(requests, async (generated) => {
        const request = toSend(generated);
        const ours = await byClient(request);
        const theirs = byOfficialSdk(request, ours['x-sdk-date'] ?? '');
        expect(theirs['Authorization']).toBe(ours['authorization']);
        for (const headers of [ours, theirs]) expect(await statusOf(request, headers)).not.toBe(401);
        signed++;
      }),
      { numRuns: 500, seed: 20_260_901 },
    );
    expect(signed).toBe(500);
  });
});
