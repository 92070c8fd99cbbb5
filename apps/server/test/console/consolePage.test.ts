import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import type { Console } from '../../src/console/consolePage.ts';
import { readConsole } from '../../src/node/consoleFiles.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const files = new Map([
  ['index.html', '<!doctype html>'],
  ['main-ABCD2345.js', 'export {}'],
  ['icon.svg', '<svg/>'],
]);
const demo = { platformToken: 'platform-v1-0', projectId: 'p', accessKey: 'AK', secretKey: 'SK' };

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

function serve(page: Partial<Console>): App {
  const settings = () => ({ docsUrl: null, demo: null });
  const console = { files, settings, ...page };
  return createApp({ ...server.services, validateResponses: true, corsOrigins: ['http://a.test'], console });
}

const get = (app: App, name: string, init: RequestInit = {}) =>
  app.fetch(new Request(`http://server.test${name}`, init));

describe('the console', () => {
  it('is a page that nothing frames, and that loads nothing from elsewhere', async () => {
    const answer = await get(serve({}), '/console/');
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html>']);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is found without the slash at the end, too', async () => {
    const answer = await get(serve({}), '/console');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, 'console/']);
  });

  it('keeps a file whose name holds a hash, and no other', async () => {
    const script = await get(serve({}), '/console/main-ABCD2345.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get(serve({}), '/console/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers 404 for another name, whatever is in it', async () => {
    for (const name of ['main.ts', '../package.json', '%2e%2e/package.json', '__proto__', 'main-/x']) {
      expect([name, (await get(serve({}), `/console/${name}`)).status]).toEqual([name, 404]);
    }
  });

  it('says how to get it where it was not built', async () => {
    const app = serve({ files: null });
    const answer = await get(app, '/console/');
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build')]);
    expect((await get(app, '/console/settings.json')).status).toBe(200);
  });

  it('gives keys away only where it has those of demo data, and to no other origin', async () => {
    const from = { headers: { origin: 'http://a.test' } };
    const plain = await get(serve({}), '/console/settings.json', from);
    expect(await plain.json()).toEqual({ docsUrl: null, demo: null });
    const app = serve({ settings: () => ({ docsUrl: 'http://docs.test', demo }) });
    const answer = await get(app, '/console/settings.json', from);
    expect(await answer.json()).toEqual({ docsUrl: 'http://docs.test', demo });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is not there in an app that was given none', async () => {
    const app = createApp({ ...server.services, validateResponses: true });
    expect((await get(app, '/console/')).status).toBe(404);
  });
});

describe('readConsole', () => {
  it('reads a built page, and finds none where there is no index', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-console-'));
    expect(await readConsole(path.join(folder, 'absent'))).toBeNull();
    await writeFile(path.join(folder, 'main.js'), 'export {}');
    expect(await readConsole(folder)).toBeNull();
    await writeFile(path.join(folder, 'index.html'), 'page');
    expect(await readConsole(folder)).toEqual(
      new Map([
        ['index.html', 'page'],
        ['main.js', 'export {}'],
      ]),
    );
    await rm(folder, { recursive: true });
  });
});
