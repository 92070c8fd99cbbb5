import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'quotakit-main-'))));
afterAll(() => rm(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly exit: Promise<unknown[]>;
  readonly errors: () => string;
}

function start(script: string, args: string[] = [], environment: Record<string, string> = {}): Started {
  const file = path.join(import.meta.dirname, '../../src', script);
  const data = path.join(folder, 'data');
  const child = spawn(process.execPath, [file, ...args], {
    env: {
      ...process.env,
      QUOTAKIT_PORT: '0',
      QUOTAKIT_GATEWAY_PORT: '0',
      QUOTAKIT_DATA: data,
      ...environment,
    },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return { child, exit: once(child, 'exit'), errors: () => errors };
}

async function ready({ child }: Started): Promise<Record<string, string>> {
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const { event, demo } = JSON.parse(line);
  expect(event).toBe('ready');
  return demo;
}

const get = (url: string, token: string) => fetch(url, { headers: { authorization: `Bearer ${token}` } });

describe('the demo entry point', () => {
  it('keeps tokens and data over a restart', async () => {
    const first = start('demo/main.ts');
    const demo = await ready(first);
    const charge = await fetch(`${demo['baseUrl']}/api/v1/charges/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo['credentialToken']}`, 'content-type': 'application/json' },
      body: '{"amount": 0.55}',
    });
    expect(await charge.json()).toMatchObject({ amount: 0.55, remaining_amount: 49.45 });
    const echo = await fetch(`${demo['gatewayUrl']}/chatgpt/v1/chat`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo['credentialToken']}` },
      body: 'hello',
    });
    expect(await echo.json()).toMatchObject({ method: 'POST', path: '/v1/chat', body: 'hello' });
    first.child.kill('SIGTERM');
    expect((await first.exit)[0]).toBe(0);

    const second = start('demo/main.ts');
    const again = await ready(second);
    expect(again['platformToken']).toBe(demo['platformToken']);
    const url = `${again['baseUrl']}/api/v1/applications/${again['applicationId']}/`;
    const application = await (await get(url, again['platformToken'] ?? '')).json();
    expect(application.remaining_amount).toBe(48.9);
    second.child.kill('SIGINT');
    expect((await second.exit)[0]).toBe(0);
    expect((await stat(path.join(folder, 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a body of 10 MB over a socket with 413', async () => {
    const server = start('demo/main.ts');
    const demo = await ready(server);
    const answer = await fetch(`${demo['baseUrl']}/api/v1/applications/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo['platformToken']}`, 'content-type': 'application/json' },
      body: `{"scope":"${'x'.repeat(10_000_000)}"}`,
    });
    expect(answer.status).toBe(413);
    expect((await answer.json()).code).toBe('payload_too_large');
    // What is left of the body is not read for long: the connection may close under the next request.
    const next = async () =>
      (await get(`${demo['baseUrl']}/api/v1/coin-policies/`, demo['platformToken'] ?? '')).status;
    await expect.poll(next).toBe(200);
    server.child.kill('SIGTERM');
    await server.exit;
  });
});

describe('the production entry point', () => {
  it('has no demo data', async () => {
    const server = start('main.ts', [], { QUOTAKIT_DATA: path.join(folder, 'production/data') });
    await expect.poll(server.errors).toContain('Quotakit listens.');
    const { api } = JSON.parse(
      server
        .errors()
        .split('\n')
        .find((line) => line.includes('listens')) ?? '{}',
    );
    expect(await (await fetch(`${api}/api/v1/services/`)).json()).toEqual({ count: 0, items: [] });
    server.child.kill('SIGTERM');
    expect((await server.exit)[0]).toBe(0);
  });

  it.each(['QUOTAKIT_PORT', 'QUOTAKIT_GATEWAY_PORT'])('names %s where the port is busy', async (variable) => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const server = start('main.ts', [], {
      [variable]: String(port),
      QUOTAKIT_DATA: path.join(folder, `${variable}/data`),
    });
    expect((await server.exit)[0]).toBe(1);
    expect(server.errors()).toMatch(new RegExp(`^Port ${port} is in use\\. Set ${variable} .*\\n$`));
    blocker.close();
  });

  it('refuses settings that are not usable in one sentence', async () => {
    const port = start('main.ts', [], { QUOTAKIT_PORT: 'http' });
    expect((await port.exit)[0]).toBe(1);
    expect(port.errors()).toBe('QUOTAKIT_PORT must be a port from 0 to 65535, and is "http".\n');
    const key = start('main.ts', [], { QUOTAKIT_MASTER_KEY: 'secret' });
    expect((await key.exit)[0]).toBe(1);
    expect(key.errors()).toBe('QUOTAKIT_MASTER_KEY must be 64 hexadecimal digits.\n');
  });

  it('refuses data that another server uses', async () => {
    await writeFile(path.join(folder, 'data.lock'), String(process.pid));
    const server = start('main.ts');
    expect((await server.exit)[0]).toBe(1);
    expect(server.errors()).toMatch(/^Another Quotakit \(process \d+\) uses this data\./);
    await rm(path.join(folder, 'data.lock'));
  });
});
