import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openEmbedded } from '../../src/database/pglite.ts';
import { MASTER_KEY } from '../support/services.ts';
import { signedHeaders } from '../support/signed.ts';
import type { Demo } from '../support/store.ts';

const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
const KEY = Buffer.from(MASTER_KEY).toString('hex');
const VALKEY_PASSWORD = 'valkey-hunter2';

let folder: string;
let child: ChildProcess;
let log = '';
let addresses: { api: string; gateway: string };
const demo = JSON.parse(inject('demo')) as Demo;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quotakit-redaction-'));
  const store = inject('store');
  if (!('dump' in store)) throw new Error('This test needs the embedded store.');
  const data = path.join(folder, 'data');
  const database = await openEmbedded({ folder: data, dump: await openAsBlob(store.dump) });
  // What needs it fails, with the values of its queries at hand.
  await sql`ALTER TABLE idempotency RENAME TO lost`.execute(database);
  await database.destroy();
  child = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      ...process.env,
      QUOTAKIT_PORT: '0',
      QUOTAKIT_GATEWAY_PORT: '0',
      QUOTAKIT_DATA: data,
      QUOTAKIT_MASTER_KEY: KEY,
      VALKEY_URL: `valkey://:${VALKEY_PASSWORD}@127.0.0.1:1`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (log += String(chunk)));
  await vi.waitUntil(() => log.includes('Quotakit listens.'), { timeout: 300_000 });
  addresses = JSON.parse(log.split('\n').find((line) => line.includes('listens')) ?? '{}');
});
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true });
});

async function send(method: string, url: string, headers: Record<string, string>, body?: object) {
  const text = body && JSON.stringify(body);
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(text !== undefined && { 'content-type': 'application/json' }) },
    ...(text !== undefined && { body: text }),
  });
  return { status: answer.status, body: await answer.text() };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Uses every kind of secret, rightly and wrongly, and returns those that were made on the way. */
async function useSecrets(): Promise<string[]> {
  const { api, gateway } = addresses;
  const { platformToken, credentialToken, applicationId, iam, accessKey, secretKey } = demo;
  const made = await send('POST', `${api}/api/v1/credentials/`, bearer(platformToken), {
    application_id: applicationId,
    allowed_api_ids: [],
  });
  const token = await send('POST', `${api}/api/v1/platform-tokens/`, bearer(platformToken), {});
  const identity = {
    methods: ['password'],
    password: { user: { name: iam.user, password: iam.password, domain: { name: iam.domain } } },
  };
  // It fails too: wrong passwords are counted in Valkey, which is not there.
  await send('POST', `${api}/v3/auth/tokens`, {}, { auth: { identity } });
  await send(
    'POST',
    `${api}/v3/auth/tokens`,
    {},
    {
      auth: {
        identity: {
          methods: ['hw_ak_sk'],
          hw_ak_sk: { access: { key: accessKey }, secret: { key: secretKey } },
        },
      },
    },
  );
  const url = `${api}/v2/partners/consumption-quotas`;
  const signed = await signedHeaders({ method: 'GET', url, at: new Date() }, { accessKey, secretKey });
  await send('GET', url, signed);
  await send('GET', url, { 'x-auth-token': demo.xAuthToken });
  await send('POST', `${api}/api/v1/charges/`, bearer(credentialToken), { amount: 0.1 });
  const failed = await send(
    'POST',
    `${api}/api/v1/charges/`,
    { ...bearer(credentialToken), 'idempotency-key': 'a key' },
    { amount: 0.1 },
  );
  expect(failed.status).toBe(500);
  await send('POST', `${gateway}/chatgpt/v1/chat?token=${credentialToken}`, bearer(credentialToken), {});
  // Where no secret belongs.
  await send('GET', `${api}/api/v1/${credentialToken}/?token=${platformToken}`, {});
  await send('GET', `${api}/${demo.xAuthToken}/${platformToken}`, bearer(`${platformToken}x`));
  return [JSON.parse(made.body).token, JSON.parse(token.body).token];
}

describe('the log of a server', () => {
  it('has none of the secrets that were used', async () => {
    const made = await useSecrets();
    child.kill('SIGTERM');
    await once(child, 'exit');
    const secrets = {
      platformToken: demo.platformToken,
      credentialToken: demo.credentialToken,
      xAuthToken: demo.xAuthToken,
      secretKey: demo.secretKey,
      password: demo.iam.password,
      masterKey: KEY,
      valkeyPassword: VALKEY_PASSWORD,
      ...Object.fromEntries(made.entries()),
    };
    expect(Object.values(secrets).filter((secret) => !secret || secret.length < 10)).toEqual([]);
    expect(log).toContain('The operation failed.');
    expect(log).toContain('/api/v1/sk-****/');
    expect(log.split('\n').length).toBeGreaterThan(10);
    const told = Object.entries(secrets).filter(([, secret]) => log.includes(secret));
    expect(told.map(([name]) => name)).toEqual([]);
  });
});
