import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/node/postgres.ts';
import { expectSoundLedger } from '../support/ledger.ts';
import { postgresPrograms } from '../support/postgres.ts';
import { MASTER_KEY } from '../support/services.ts';
import { postgresStore, type SeededStore } from '../support/store.ts';

const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
const KEY = Buffer.from(MASTER_KEY).toString('hex');

interface Started {
  readonly child: ChildProcess;
  readonly api: string;
}

const launched: ChildProcess[] = [];
afterAll(() => launched.forEach((child) => child.kill('SIGKILL')));

function launch(environment: Record<string, string>): ChildProcess {
  const ports = { QUOTAKIT_PORT: '0', QUOTAKIT_GATEWAY_PORT: '0' };
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...ports, ...environment } });
  launched.push(child);
  return child;
}

async function start(environment: Record<string, string>): Promise<Started> {
  const child = launch(environment);
  for await (const line of createInterface({ input: child.stderr! })) {
    const { api } = JSON.parse(line) as { api?: string };
    if (api) return { child, api };
  }
  throw new Error('The server ended before it listened.');
}

async function stop({ child }: Started): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
}

describe.skipIf(!postgresPrograms())('servers on PostgreSQL', () => {
  let seeded: SeededStore;
  const urlOf = (database: string): string => {
    if (!('server' in seeded.store)) throw new Error('The store is not a PostgreSQL server.');
    return seeded.store.server.replace(/postgres$/, database);
  };
  const threeOn = (database: string): Promise<Started[]> => {
    const environment = { DATABASE_URL: urlOf(database), QUOTAKIT_MASTER_KEY: KEY };
    return Promise.all([start(environment), start(environment), start(environment)]);
  };
  beforeAll(async () => void (seeded = await postgresStore()));
  afterAll(() => seeded.close());

  it('start together on an empty database, and migrate it once', async () => {
    const servers = await threeOn('postgres');
    const answers = await Promise.all(servers.map(({ api }) => fetch(`${api}/api/v1/services/`)));
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(
      servers.map(() => ({ count: 0, items: [] })),
    );
    await Promise.all(servers.map(stop));
  });

  it('charge one wallet together, and never below zero', async () => {
    const servers = await threeOn('template');
    const { credentialToken, applicationId, platformToken } = seeded.demo;
    const charge = (index: number) =>
      fetch(`${servers[index % 3]?.api}/api/v1/charges/`, {
        method: 'POST',
        headers: { authorization: `Bearer ${credentialToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ amount: 10 }),
      });
    const answers = await Promise.all(Array.from({ length: 150 }, (_, index) => charge(index)));
    const paid = await Promise.all(
      answers
        .filter(({ status }) => status === 201)
        .map((answer) => answer.json() as Promise<{ scope: string }>),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 402]));
    expect(paid.filter(({ scope }) => scope === 'Individual')).toHaveLength(5);

    const read = await fetch(`${servers[0]?.api}/api/v1/applications/${applicationId}/`, {
      headers: { authorization: `Bearer ${platformToken}` },
    });
    expect(await read.json()).toMatchObject({ remaining_amount: 0, used_amount: 200 });
    await Promise.all(servers.map(stop));
    const quiet = { error() {}, warn() {}, info() {} };
    const database = openPostgres({ url: urlOf('template'), connections: 1, logger: quiet });
    await expectSoundLedger(database);
    await database.destroy();
  });
});

describe('the PostgreSQL settings', () => {
  it.each([
    [{ DATABASE_URL: 'mysql://root:hunter2@127.0.0.1/x' }, 'DATABASE_URL must begin with postgresql://.'],
    [{ DATABASE_URL: 'postgresql://root:hunter2@127.0.0.1/x' }, 'set QUOTAKIT_MASTER_KEY too'],
    [
      {
        DATABASE_URL: 'postgresql://127.0.0.1/x',
        QUOTAKIT_MASTER_KEY: KEY,
        QUOTAKIT_DATABASE_CONNECTIONS: '0',
      },
      'QUOTAKIT_DATABASE_CONNECTIONS must be a number from 1 to 9999, and is "0".',
    ],
    [
      { DATABASE_URL: 'postgresql://root:hunter2@127.0.0.1:1/x', QUOTAKIT_MASTER_KEY: KEY },
      'The database of DATABASE_URL cannot be reached',
    ],
  ])('are refused with a sentence that shows no password: %o', async (environment, sentence) => {
    const child = launch(environment);
    let errors = '';
    child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    expect((await once(child, 'exit'))[0]).toBe(1);
    expect(errors).toContain(sentence);
    expect(errors).not.toContain('hunter2');
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});
