import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPacked, packageFolder, run, type PackedProject } from './support/packed.ts';
import { installRuntimes, programOf } from './support/runtimes.ts';

const ALL = ['auth', 'typed 404', 'retry', 'timeout', 'abort', 'path guard'];
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const missing = installRuntimes();
if (missing && process.env['CI']) throw new Error(`The runtimes are missing: ${missing}.`);
if (missing) console.warn(`Skipped: the package in other runtimes, as ${missing}.`);

let project: PackedProject;
let server: Server;
let baseUrl: string;
const bundles = new Map<string, string>();

beforeAll(async () => {
  project = await installPacked();
  for (const file of ['assertions', 'main', 'worker', 'page']) {
    const source = path.join(packageFolder, `test/runtimes/${file}.mjs`);
    copyFileSync(source, path.join(project.folder, `${file}.mjs`));
  }
  for (const entry of ['worker', 'page']) {
    const { outputFiles } = await build({
      entryPoints: [path.join(project.folder, `${entry}.mjs`)],
      bundle: true,
      format: 'esm',
      write: false,
    });
    bundles.set(entry, outputFiles[0]?.text ?? '');
  }
  server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

/** An API with an application for each assertion, and the page that a browser opens. */
const busy = new Set<string>();
const answer: Parameters<typeof createServer>[1] = (request, response) => {
  if (request.url === '/')
    return response
      .setHeader('content-type', 'text/html')
      .end('<script type="module" src="/page.js"></script>');
  if (request.url === '/page.js')
    return response.setHeader('content-type', 'text/javascript').end(bundles.get('page'));
  const id = request.url?.split('/').at(-2) ?? '';
  if (id === 'slow') return;
  const caller = String(request.headers['user-agent']);
  const json = { 'content-type': 'application/json', 'x-request-id': 'request-1' };
  if (id === 'missing')
    return response.writeHead(404, json).end('{"detail":"Not found.","code":"not_found"}');
  if (id === 'busy' && !busy.delete(caller)) {
    busy.add(caller);
    return response.writeHead(429, { ...json, 'retry-after': '0' }).end('{"detail":"Busy.","code":"busy"}');
  }
  response.writeHead(200, json).end(JSON.stringify({ authorization: request.headers.authorization }));
};

const heldBy = async (program: string, args: readonly string[]): Promise<unknown> => {
  const { stdout } = await run(program, [...args, baseUrl], { cwd: project.folder });
  return JSON.parse(stdout);
};

describe('the packed package holds what it promises', () => {
  test('on this Node', async () => {
    expect(await heldBy(process.execPath, ['main.mjs'])).toEqual(ALL);
  });

  test.skipIf(missing)('on Node 20', async () => {
    expect(await heldBy(programOf('node-20'), ['main.mjs'])).toEqual(ALL);
  });

  test.skipIf(missing)('on Node 22', async () => {
    expect(await heldBy(programOf('node-22'), ['main.mjs'])).toEqual(ALL);
  });

  test.skipIf(missing)('on Bun', async () => {
    expect(await heldBy(programOf('bun'), ['main.mjs'])).toEqual(ALL);
  });

  test.skipIf(missing)('on Deno', async () => {
    expect(await heldBy(programOf('deno'), ['run', '--allow-net', '--no-remote', 'main.mjs'])).toEqual(ALL);
  });

  test.skipIf(missing)('on workerd', async () => {
    const port = await freePort();
    writeFileSync(path.join(project.folder, 'bundle.js'), bundles.get('worker') ?? '');
    writeFileSync(path.join(project.folder, 'config.capnp'), workerdConfig(port));
    const workerd = spawn(programOf('workerd'), ['serve', 'config.capnp'], {
      cwd: project.folder,
      stdio: 'ignore',
    });
    try {
      const url = `http://127.0.0.1:${port}/?base=${encodeURIComponent(baseUrl)}`;
      await expect.poll(() => answersAt(url), { timeout: 60_000 }).toBe(true);
      expect(await (await fetch(url)).json()).toEqual(ALL);
    } finally {
      workerd.kill();
      await once(workerd, 'exit');
    }
  });

  test('in Chromium', async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
    const browser = await chromium.launch({ executablePath: CHROMIUM, args });
    try {
      const page = await browser.newPage();
      await page.goto(baseUrl);
      await page.waitForFunction('globalThis.held', undefined, { timeout: 100_000 });
      expect(await page.evaluate('globalThis.held')).toEqual(ALL);
    } finally {
      await browser.close();
    }
  });
});

const answersAt = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const workerdConfig = (port: number): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .client), (name = "out", network = (allow = ["local", "private"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const client :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundle.js")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "out"
);
`;
