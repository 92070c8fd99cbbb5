import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { expireHolds } from '../../src/metering/expireHolds.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { balancesOf, createPayer, type Payer } from '../support/payer.ts';
import { startTestServer, toRequest, type TestServer } from '../support/server.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const HOLD_MILLISECONDS = 5000;

let server: TestServer;
let upstream: Upstream;
let gateway: TestGateway;
let payer: Payer;
beforeAll(async () => {
  server = await startTestServer();
  upstream = await startUpstream();
  const clock = { now: () => new Date() };
  gateway = await startGateway({ ...server.services, clock, holdMilliseconds: HOLD_MILLISECONDS });
  await server.database.deleteFrom('api').execute();
  await server.database
    .updateTable('service')
    .set({ upstream_url: upstream.url, price_micro: 1_000_000n })
    .where('id', '=', demoServiceIds.chatgpt)
    .execute();
});
beforeEach(async () => void (payer = await createPayer(server, { own: 10 })));
afterAll(async () => {
  await gateway.close();
  await expectSoundLedger(server.database);
  await server.close();
  upstream.close();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const left = async () => (await balancesOf(server, payer))[0];

/** An answer whose parts are sent one by one. */
function inParts(): { response: Response; send: (text: string) => void; end: () => void } {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    send: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
  };
}

describe('a streamed answer', () => {
  it('passes part by part, as it comes', async () => {
    const { response, send, end } = inParts();
    upstream.answer = () => response;
    send('data: 1\n\n');
    const answer = await fetch(`${gateway.url}/chatgpt/`, {
      headers: { authorization: `Bearer ${payer.token}` },
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('data: 1\n\n');
    send('data: 2\n\n');
    expect((await reader.read()).value).toBe('data: 2\n\n');
    expect(await left()).toBe(10);
    end();
    expect((await reader.read()).done).toBe(true);
    expect(await left()).toBe(9);
  });

  it('keeps its hold for as long as it takes', async () => {
    const { response, send, end } = inParts();
    upstream.answer = () => response;
    send('slow');
    const answer = await gateway.fetch(toRequest('GET /chatgpt/', { token: payer.token }));
    for (let time = 0; time < 4; time++) {
      await pause(HOLD_MILLISECONDS / 2);
      await expireHolds(server.services, new Date());
    }
    end();
    expect([await answer.text(), await left()]).toEqual(['slow', 9]);
  });

  it('is not charged where the caller goes away, and the upstream is told', async () => {
    const { response, send } = inParts();
    let gone: AbortSignal | undefined;
    upstream.answer = ({ signal }) => {
      gone = signal;
      return response;
    };
    send('part');
    const abort = new AbortController();
    const answer = await fetch(`${gateway.url}/chatgpt/`, {
      headers: { authorization: `Bearer ${payer.token}` },
      signal: abort.signal,
    });
    await answer.body!.getReader().read();
    abort.abort();
    const held = () =>
      server.database
        .selectFrom('hold')
        .select('state')
        .where('user_id', '=', payer.userId)
        .executeTakeFirst();
    await expect.poll(held).toEqual({ state: 'Released' });
    await expect.poll(() => gone?.aborted).toBe(true);
    expect(await left()).toBe(10);
  });
});

describe('a streamed request', () => {
  it('reaches the upstream part by part', async () => {
    const heard: string[] = [];
    upstream.answer = async ({ body }) => {
      for await (const part of body!.pipeThrough(new TextDecoderStream())) heard.push(part);
      return new Response(heard.join('|'));
    };
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
    const answer = fetch(`${gateway.url}/chatgpt/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${payer.token}` },
      body,
      duplex: 'half',
    } as RequestInit);
    controller.enqueue(new TextEncoder().encode('one'));
    await expect.poll(() => heard).toEqual(['one']);
    controller.enqueue(new TextEncoder().encode('two'));
    controller.close();
    expect(await (await answer).text()).toBe('one|two');
  });
});
