import { createServer, type AddressInfo } from 'node:net';
import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/node/postgres.ts';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { createCallers } from '../faults/support/callers.ts';
import { startServerProcess, type ServerProcess } from '../faults/support/serverProcess.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { postgresPrograms } from '../support/postgres.ts';
import { postgresStore, type SeededStore } from '../support/store.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';
import { startProxy, type Backend, type Proxy } from './support/proxy.ts';

const quiet = { error() {}, warn() {}, info() {} };

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

/** A server that starts again where it was. */
interface Place {
  server: ServerProcess;
  readonly backend: Backend;
  start(): Promise<void>;
}

describe.skipIf(!postgresPrograms())('two servers behind a proxy', () => {
  let seeded: SeededStore;
  let upstream: Upstream;
  let url: string;
  let places: Place[];
  let proxy: Proxy;
  beforeAll(async () => {
    [seeded, upstream] = await Promise.all([postgresStore(), startUpstream()]);
    if (!('server' in seeded.store)) throw new Error('The store is not a PostgreSQL server.');
    url = seeded.store.server.replace(/postgres$/, 'template');
    const database = openPostgres({ url, connections: 1, logger: quiet });
    await database
      .updateTable('service')
      .set({ upstream_url: upstream.url })
      .where('id', '=', demoServiceIds.chatgpt)
      .execute();
    await database.destroy();
    places = await Promise.all([makePlace(), makePlace()]);
    proxy = await startProxy(places.map(({ backend }) => backend));
  });
  afterAll(async () => {
    await proxy.close();
    await Promise.all(places.map(({ server }) => server.stop()));
    upstream.close();
    await seeded.close();
  });

  async function makePlace(): Promise<Place> {
    const environment = {
      DATABASE_URL: url,
      QUOTAKIT_PORT: await freePort(),
      QUOTAKIT_GATEWAY_PORT: await freePort(),
      QUOTAKIT_DRAIN_SECONDS: '4',
      QUOTAKIT_UPSTREAM_ALLOW: '127.0.0.1',
    };
    const server = await startServerProcess(environment);
    const place = {
      server,
      backend: { api: server.api, target: server.api },
      start: async () => void (place.server = await startServerProcess(environment)),
    };
    return place;
  }

  it('restart one after the other under load, and no request fails', async () => {
    const callers = createCallers([seeded.demo.credentialToken]);
    let isDone = false;
    const load = callers.run(proxy.url, () => isDone);
    for (const place of places) {
      await place.server.stop();
      await place.start();
      await proxy.knows(place.backend, true);
    }
    isDone = true;
    await load;
    expect([...callers.statuses.keys()]).toEqual([201]);
    expect(callers.statuses.get(201)).toBeGreaterThan(100);

    const database = openPostgres({ url, connections: 1, logger: quiet });
    const { charges } = await database
      .selectFrom('charge')
      .select((select) => select.fn.countAll<bigint>().as('charges'))
      .where('list_micro', '=', 1n as never)
      .executeTakeFirstOrThrow();
    expect(Number(charges)).toBe(callers.statuses.get(201));
    await expectSoundLedger(database);
    await database.destroy();
  });

  it('say that they are not ready, and finish a call of the gateway that is under way', async () => {
    const [place] = places;
    const events = new EventEmitter();
    const [called, told] = [once(events, 'called'), once(events, 'told')];
    upstream.answer = async () => {
      events.emit('called');
      await told;
      return new Response('late');
    };
    const call = fetch(`${place!.server.gateway}/chatgpt/v1/chat`, {
      method: 'POST',
      headers: { authorization: `Bearer ${seeded.demo.credentialToken}` },
      body: '{}',
    });
    await called;
    const stopped = place!.server.stop();
    await proxy.knows(place!.backend, false);
    const ready = await fetch(`${place!.server.api}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'ending' }]);
    expect(ready.headers.get('connection')).toBe('close');
    events.emit('told');
    const answer = await call;
    expect([answer.status, await answer.text()]).toEqual([200, 'late']);
    await stopped;
    await place!.start();
  });
});
