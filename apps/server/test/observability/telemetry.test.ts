import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/database/pglite.ts';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { startServerProcess, type ServerProcess } from '../faults/support/serverProcess.ts';
import type { Demo } from '../support/store.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

/** What OTLP sends, as far as these tests look at it. */
interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
}

interface Sent {
  readonly resourceSpans?: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
  readonly resourceMetrics?: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly { readonly name: string }[] }[];
  }[];
}

const sent: Sent[] = [];
const collector = createServer(async (incoming, outgoing) => {
  sent.push((await json(incoming)) as Sent);
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{}');
});

let folder: string;
let upstream: Upstream;
beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  [upstream, folder] = await Promise.all([
    startUpstream(),
    mkdtemp(path.join(tmpdir(), 'quotakit-telemetry-')),
    once(collector, 'listening'),
  ]);
  const store = inject('store');
  if (!('dump' in store)) throw new Error('This test needs the embedded store.');
  const database = await openEmbedded({
    folder: path.join(folder, 'data'),
    dump: await openAsBlob(store.dump),
  });
  await database
    .updateTable('service')
    .set({ upstream_url: upstream.url })
    .where('id', '=', demoServiceIds.chatgpt)
    .execute();
  await database.destroy();
});
afterAll(async () => {
  collector.close();
  upstream.close();
  await rm(folder, { recursive: true });
});

/** Calls the gateway once and returns what the upstream was sent. */
async function callThrough({ gateway }: ServerProcess, headers: Record<string, string>): Promise<Headers> {
  let received = new Headers();
  upstream.answer = ({ headers: given }) => {
    received = given;
    return new Response('ok');
  };
  const { credentialToken } = JSON.parse(inject('demo')) as Demo;
  const answer = await fetch(`${gateway}/chatgpt/v1/chat`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentialToken}`, ...headers },
    body: '{}',
  });
  expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
  return received;
}

const environment = () => ({
  QUOTAKIT_DATA: path.join(folder, 'data'),
  QUOTAKIT_UPSTREAM_ALLOW: '127.0.0.1',
});

describe('without a collector', () => {
  it('the gateway passes a trace context on, and begins one where there is none that is valid', async () => {
    const server = await startServerProcess(environment());
    const traceparent = `00-${TRACE}-${SPAN}-01`;
    const kept = await callThrough(server, { traceparent, tracestate: 'a=1' });
    expect([kept.get('traceparent'), kept.get('tracestate')]).toEqual([traceparent, 'a=1']);
    const made = await callThrough(server, { traceparent: 'nonsense', tracestate: 'a=1' });
    expect(made.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(made.get('tracestate')).toBeNull();
    await server.stop();
  });
});

describe('with a collector', () => {
  it("spans of the call and of its sending are parts of the caller's trace, and metrics come too", async () => {
    const { port } = collector.address() as AddressInfo;
    const server = await startServerProcess({
      ...environment(),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    const received = await callThrough(server, { traceparent: `00-${TRACE}-${SPAN}-01`, tracestate: 'a=1' });
    await server.stop();

    const spans = sent.flatMap(({ resourceSpans = [] }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );
    const sending = spans.find(({ kind }) => kind === 3);
    const call = spans.find(({ kind }) => kind === 2);
    expect(call).toMatchObject({ traceId: TRACE, parentSpanId: SPAN, name: 'POST' });
    expect(sending).toMatchObject({ traceId: TRACE, parentSpanId: call?.spanId });
    expect(received.get('traceparent')).toBe(`00-${TRACE}-${sending?.spanId}-01`);
    expect(received.get('tracestate')).toBe('a=1');

    const names = sent.flatMap(({ resourceMetrics = [] }) =>
      resourceMetrics.flatMap(({ scopeMetrics }) =>
        scopeMetrics.flatMap((scope) => scope.metrics.map(({ name }) => name)),
      ),
    );
    for (const name of ['http.server.request.duration', 'quotakit.commands', 'process.memory.usage']) {
      expect(names).toContain(name);
    }
  });

  it('that is not there, a server serves and ends all the same', async () => {
    const server = await startServerProcess({
      ...environment(),
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    });
    await callThrough(server, {});
    await expect(server.stop()).resolves.toBeUndefined();
  });
});
