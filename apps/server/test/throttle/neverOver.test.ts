import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mainProject } from '../../src/demo/projects.ts';
import { openPostgres } from '../../src/node/postgres.ts';
import { quotakit, startServerProcess } from '../faults/support/serverProcess.ts';
import { createPayer } from '../support/payer.ts';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { redisProgram, startRedis, startRedisCluster } from '../support/redis.ts';
import { createTestServices } from '../support/services.ts';
import { seed } from '../support/store.ts';

const PROCESSES = 4;
const CALLERS = 200;
const WINDOWS = 100;
const LIMIT = 60;

const hasRedis = redisProgram() !== undefined;
const CALLER = new URL('support/caller.ts', import.meta.url);

describe.skipIf(!hasRedis).each([
  ['one server', startRedis],
  ['a cluster of three', startRedisCluster],
])('four processes that share windows on %s', (_kind, start) => {
  let shared: { readonly url: string; stop(): Promise<void> };
  beforeAll(async () => void (shared = await start()));
  afterAll(() => shared.stop());

  it(`let exactly ${LIMIT} of ${CALLERS} through, in each of ${WINDOWS} windows`, async () => {
    const key = crypto.randomUUID();
    const numbers = [LIMIT, WINDOWS, CALLERS / PROCESSES];
    const processes = Array.from({ length: PROCESSES }, (_, place) =>
      fork(CALLER, [shared.url, key, ...numbers, inject('seed') + place].map(String)),
    );
    await Promise.all(processes.map((child) => once(child, 'message')));
    const answers = processes.map((child) => once(child, 'message') as Promise<[number[]]>);
    for (const child of processes) child.send('go');
    const passed = await Promise.all(answers);
    const sums = Array.from({ length: WINDOWS }, (_, window) =>
      passed.reduce((sum, [counts]) => sum + (counts[window] ?? 0), 0),
    );
    expect(sums).toEqual(Array.from({ length: WINDOWS }, () => LIMIT));
  });
});

describe.skipIf(!hasRedis || postgresPrograms() === undefined)(
  'four servers that share Valkey and PostgreSQL',
  () => {
    it('charge exactly as often as a client quota allows', async () => {
      const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
      await postgres.execute('CREATE DATABASE limits');
      const url = postgres.urlOf('limits');
      const database = openPostgres({ url, connections: 2, logger: { error() {}, warn() {}, info() {} } });
      await seed(database);
      const services = await createTestServices(database);
      const payer = await createPayer({ database, services }, { own: 1000 });
      await limit(database, payer.credentialId);
      const environment = {
        DATABASE_URL: url,
        VALKEY_URL: redis.url,
        QUOTAKIT_THROTTLE_TIMEOUT: '10000',
        QUOTAKIT_GATEWAY_INSTANCE: mainProject.instanceId,
      };
      const servers = await Promise.all(
        Array.from({ length: PROCESSES }, () => startServerProcess(environment)),
      );
      const charge = async (place: number) => {
        const { status } = await fetch(`${servers[place % PROCESSES]!.api}/api/v1/charges/`, {
          method: 'POST',
          headers: { authorization: `Bearer ${payer.token}`, 'content-type': 'application/json' },
          body: '{"amount":1}',
        });
        return status;
      };
      const statuses = await Promise.all(Array.from({ length: CALLERS }, (_, place) => charge(place)));
      expect(statuses.filter((status) => status === 201)).toHaveLength(LIMIT);
      expect(statuses.filter((status) => status === 429)).toHaveLength(CALLERS - LIMIT);
      const { status, stdout } = quotakit(['quotas', 'top', '--json'], environment);
      const use = { app: 'limited', key: payer.credentialId, quota: 'limited', used: LIMIT, limit: LIMIT };
      expect([status, JSON.parse(stdout)]).toMatchObject([0, { uses: [use] }]);
      expect(quotakit(['quotas', 'top'], environment).stdout).toContain('100 %  60 of 60  limited (limited)');
      await Promise.all(servers.map((server) => server.stop()));
      await database.destroy();
      await Promise.all([redis.stop(), postgres.stop()]);
    });
  },
);

/** Binds the credential's app to a client quota of an hour. */
async function limit(database: ReturnType<typeof openPostgres>, credentialId: string): Promise<void> {
  const instance_id = mainProject.instanceId;
  const [appId, quotaId] = [crypto.randomUUID(), crypto.randomUUID().replaceAll('-', '')];
  const at = new Date();
  const by = { created_by: mainProject.userId, updated_by: mainProject.userId };
  await database
    .insertInto('client_app')
    .values({
      instance_id,
      id: appId,
      name: 'limited',
      app_key: credentialId,
      sealed_secret: '',
      ...by,
      created_at: at,
      updated_at: at,
    })
    .execute();
  await database
    .insertInto('client_quota')
    .values({
      instance_id,
      id: quotaId,
      name: 'limited',
      call_limits: LIMIT,
      time_unit: 'HOUR',
      time_interval: 1,
      created_at: at,
    })
    .execute();
  await database
    .insertInto('client_quota_binding')
    .values({ instance_id, app_id: appId, quota_id: quotaId, bound_at: at })
    .execute();
}
