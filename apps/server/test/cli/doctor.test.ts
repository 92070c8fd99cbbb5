import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkKey } from '../../src/node/doctor/checkKey.ts';
import { checkNode } from '../../src/node/doctor/checkNode.ts';
import { compareClocks } from '../../src/node/doctor/clock.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { redisProgram, startRedis, type RedisServer } from '../support/redis.ts';
import { MASTER_KEY } from '../support/services.ts';
import { makeWorkplace, type Workplace } from './support/quotakit.ts';

interface Finding {
  readonly check: string;
  readonly state: string;
  readonly says: string;
  readonly fix?: string;
}

let place: Workplace;
beforeAll(async () => void (place = await makeWorkplace()));
afterAll(() => place.remove());

async function examine(environment: Record<string, string>): Promise<{ ok: boolean; findings: Finding[] }> {
  const { status, stdout } = await place.quotakit(['doctor', '--json'], environment);
  const report = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };
  expect(status).toBe(report.ok ? 0 : 1);
  return report;
}

const of = ({ findings }: { findings: Finding[] }, check: string) =>
  findings.filter((finding) => finding.check === check);

describe('quotakit doctor', () => {
  it('is content with a place where a server can run', async () => {
    const { ok, findings } = await examine({});
    expect(ok).toBe(true);
    expect(findings.map(({ check }) => check)).toEqual([
      'node',
      'settings',
      'api port',
      'gateway',
      'master key',
      'database',
      'valkey',
    ]);
    const { stdout } = await place.quotakit(['doctor']);
    expect(stdout).toContain(`ok    node        It is ${process.versions.node}.\n`);
  });

  it('says what to do about a port that is taken, a key that is open to others, and a setting', async () => {
    const blocker = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const port = String((blocker.address() as AddressInfo).port);
    const busy = await examine({ QUOTAKIT_PORT: port });
    expect(of(busy, 'api port')).toEqual([
      {
        check: 'api port',
        state: 'bad',
        says: `Port ${port} is in use.`,
        fix: 'Set QUOTAKIT_PORT to another port (0 takes a free one).',
      },
    ]);
    blocker.close();

    await writeFile(path.join(place.folder, 'master.key'), `${'a'.repeat(64)}\n`, { mode: 0o644 });
    expect(await checkKey(place.data, {})).toMatchObject({
      state: 'bad',
      fix: expect.stringMatching(/^Run: chmod 600 .*master\.key$/),
    });
    expect(of(await examine({ QUOTAKIT_MASTER_KEY: 'x' }), 'master key')[0]).toMatchObject({
      says: 'QUOTAKIT_MASTER_KEY must be 64 hexadecimal digits.',
      fix: 'Make one with: openssl rand -hex 32',
    });

    const setting = await examine({ QUOTAKIT_MAX_IN_HAND: 'many' });
    expect(of(setting, 'settings')[0]?.says).toContain('QUOTAKIT_MAX_IN_HAND must be a number');
  });

  it('judges Node and clocks', () => {
    expect(checkNode('22.17.9').state).toBe('bad');
    expect(checkNode('22.18.0').state).toBe('good');
    expect(checkNode('24.0.0').state).toBe('good');
    expect(compareClocks('Valkey', 10_000, 12_000).state).toBe('good');
    expect(compareClocks('Valkey', 10_000, 12_001)).toMatchObject({
      state: 'bad',
      fix: expect.stringContaining('NTP'),
    });
  });

  it('says that PostgreSQL and Valkey do not answer, and shows no password', async () => {
    const { status, stdout } = await place.quotakit(['doctor'], {
      DATABASE_URL: 'postgresql://root:hunter2@127.0.0.1:1/x',
      VALKEY_URL: 'valkey://:hunter2@127.0.0.1:1',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('The database of DATABASE_URL cannot be reached (ECONNREFUSED).');
    expect(stdout).toContain('A node of VALKEY_URL does not answer');
    expect(stdout).not.toContain('hunter2');
  });
});

describe.skipIf(!postgresPrograms() || !redisProgram())('quotakit doctor with PostgreSQL and Valkey', () => {
  let postgres: PostgresServer;
  let valkey: RedisServer;
  beforeAll(async () => {
    postgres = await startPostgres(['fsync=off', 'synchronous_commit=off', 'max_connections=20']);
    valkey = await startRedis();
  });
  afterAll(() => Promise.all([postgres.stop(), valkey.stop()]));

  it('compares clocks, looks at the tables, and warns of settings that lose charges', async () => {
    const environment = {
      DATABASE_URL: postgres.urlOf('postgres'),
      VALKEY_URL: valkey.url,
      QUOTAKIT_MASTER_KEY: Buffer.from(MASTER_KEY).toString('hex'),
    };
    const report = await examine(environment);
    expect(of(report, 'clock').map(({ state }) => state)).toEqual(['good', 'good']);
    expect(of(report, 'tables')[0]?.says).toBe('There are none yet: serve makes them.');
    expect(of(report, 'database').map(({ state }) => state)).toEqual(['good', 'bad']);
    await postgres.execute('ALTER SYSTEM SET synchronous_commit = on');
    await place.json(['migrate'], environment);
    expect(of(await examine(environment), 'tables')[0]?.says).toBe('They are up to date.');
    await postgres.execute(`INSERT INTO schema_migration VALUES ('9999_future')`);
    expect(of(await examine(environment), 'tables')[0]).toMatchObject({
      state: 'bad',
      fix: 'Update this server.',
    });
  });

  it('counts the connections', async () => {
    const report = await examine({
      DATABASE_URL: postgres.urlOf('postgres'),
      QUOTAKIT_DATABASE_CONNECTIONS: '30',
    });
    expect(of(report, 'database').map(({ says }) => says)).toContain(
      'QUOTAKIT_DATABASE_CONNECTIONS is 30, its max_connections 20.',
    );
  });
});
