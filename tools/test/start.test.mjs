// Walks a newcomer's first minutes on a fresh data folder: start, the screen, the files, the requests of
// the five source documents, stop, start again.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../toolchain.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-start-'));
const demoFile = path.join(folder, 'demo.json');
const bash = (script, env = {}) =>
  promisify(execFile)('bash', ['-c', script], { cwd: root, env: { ...process.env, ...env } });
let running;
let demo;

before(async () => {
  running = await start();
  demo = JSON.parse(readFileSync(demoFile, 'utf8'));
});
after(async () => {
  await stop(running);
  rmSync(folder, { recursive: true });
});

/** Starts all on free ports; resolves when the screen is printed. */
async function start(...flags) {
  const ports = ['--port', '0', '--gateway-port', '0', '--docs-port', '0'];
  const args = ['tools/start.mjs', ...ports, '--data', path.join(folder, 'data'), ...flags];
  const child = spawn(process.execPath, args, { cwd: root });
  const exit = once(child, 'exit');
  const output = { screen: '', errors: '' };
  child.stderr.on('data', (chunk) => (output.errors += chunk));
  const screen = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      output.screen += chunk;
      if (/^TS$/m.test(output.screen)) resolve();
    });
  });
  await Promise.race([screen, exit]);
  return { child, exit, output };
}

async function stop({ child, exit }) {
  child.kill('SIGINT');
  return (await exit)[0];
}

/** Leaves out what differs from run to run, and turns money given as text into numbers. */
function comparable(value) {
  const moving = /^(id|user_id|service_id|app_quota_id|created_at|updated_at|create_time)$/;
  return JSON.parse(JSON.stringify(value), (key, entry) => {
    if (moving.test(key)) return undefined;
    return typeof entry === 'string' && /^\d+\.00$/.test(entry) ? Number(entry) : entry;
  });
}

/** Runs an example; asserts that each answer holds all that the document shows. */
async function assertShows(script, ...documents) {
  const { stdout } = await bash(`examples/${script}`, { QUOTAKIT_DEMO: demoFile });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(answers.length, documents.length, stdout);
  for (const [i, document] of documents.entries()) {
    assert.partialDeepStrictEqual(comparable(answers[i]), comparable(document));
  }
  return answers;
}

describe('npm start', () => {
  it('names the two URLs and both tokens', () => {
    for (const key of ['baseUrl', 'docsUrl', 'gatewayUrl', 'platformToken', 'credentialToken']) {
      assert.ok(running.output.screen.includes(demo[key]), key);
    }
  });

  it('writes demo.json for its owner only, with every value that scripts need', () => {
    assert.equal(statSync(demoFile).mode & 0o777, 0o600);
    const keys = [
      'baseUrl',
      'gatewayUrl',
      'docsUrl',
      'platformToken',
      'userId',
      'serviceId',
      'credentialToken',
    ];
    const projectKeys = ['xAuthToken', 'accessKey', 'secretKey', 'projectId', 'instanceId'];
    for (const key of [...keys, ...projectKeys]) assert.match(demo[key], /\S+/, key);
  });

  it('serves the docs', async () => {
    const answer = await fetch(demo.docsUrl);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Quotakit/);
  });

  it('links an error to its page in the docs', async () => {
    const refused = await fetch(`${demo.baseUrl}/api/v1/orders/`);
    const [, page] = /^<(.+)>; rel="help"$/.exec(refused.headers.get('link'));
    assert.equal(page, `${demo.docsUrl}/errors/platform/not_authenticated/`);
    assert.equal((await fetch(page)).status, 200);
  });

  it('prints a curl line that works when pasted', async () => {
    const line = /^curl .*$/m.exec(running.output.screen)[0];
    const { stdout } = await bash(line);
    assert.partialDeepStrictEqual(JSON.parse(stdout), { amount: 0.55, remaining_amount: 49.45 });
  });

  it('prints a TypeScript snippet that works when pasted', async () => {
    const snippet = /^npm run --silent ts <<'TS'\n[^]*?\nTS$/m.exec(running.output.screen)[0];
    const { stdout } = await bash(snippet);
    assert.equal(stdout, 'Paid 0.55 credits, 48.9 remain.\n');
  });

  it('keeps its data and its tokens over a restart', async () => {
    assert.equal(await stop(running), 0);
    running = await start();
    const again = JSON.parse(readFileSync(demoFile, 'utf8'));
    for (const key of ['platformToken', 'credentialToken', 'xAuthToken', 'secretKey']) {
      assert.equal(again[key], demo[key], key);
    }
    demo = again;
    const answer = await fetch(`${demo.baseUrl}/api/v1/applications/${demo.applicationId}/`, {
      headers: { authorization: `Bearer ${demo.platformToken}` },
    });
    assert.equal((await answer.json()).remaining_amount, 48.9);
  });

  it('names the variable to set when a port is busy', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const flags = {
      '--port': 'QUOTAKIT_PORT',
      '--docs-port': 'QUOTAKIT_DOCS_PORT',
      '--gateway-port': 'QUOTAKIT_GATEWAY_PORT',
    };
    for (const [flag, variable] of Object.entries(flags)) {
      const other = mkdtempSync(path.join(tmpdir(), 'quotakit-busy-'));
      const busy = await start(flag, String(blocker.address().port), '--data', path.join(other, 'data'));
      assert.notEqual((await busy.exit)[0], 0);
      assert.match(busy.output.errors, new RegExp(`Port ${blocker.address().port} .*${variable}`));
      rmSync(other, { recursive: true });
    }
    blocker.close();
  });
});

describe('the requests of the source documents', () => {
  it('has one example for each', () => {
    assert.deepEqual(
      readdirSync(path.join(root, 'examples')).map((name) => name.slice(0, 3)),
      ['000', '001', '002', '003', '004'],
    );
  });

  it('000: the application, its flag and its quota', async () => {
    const used = 48.9;
    await assertShows('000-update-allow-consume-global.sh', {
      service: { name: 'ChatGPT', alias: 'chatgpt' },
      scope: 'Individual',
      type: 'Usage',
      remaining_amount: used,
      used_amount: 151.1,
      allow_consume_global: true,
    });
  });

  it('001: a new application', async () => {
    const [application] = await assertShows('001-create-application.sh', {
      type: 'Usage',
      scope: 'Individual',
      remaining_amount: 0,
      used_amount: 0,
      paid: false,
      disabled: false,
      allow_consume_global: true,
      expired_at: null,
      credentials: [],
      packages: [],
      service: { alias: 'midjourney', name: 'Midjourney' },
      tags: null,
      metadata: null,
    });
    assert.match(application.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  });

  it('002: the figures of a credit line', async () => {
    await assertShows('002-consumption-quota.sh', {
      consumption_quota: '10000',
      amount: '10.18',
      coupon_amount: '10.03',
      due_amount: '500.28',
      unbilled_amount: '100.01',
      used_consumption_quota: '580.08',
      measure_id: 1,
      currency: 'USD',
    });
  });

  it('003: the tiers, and no wallet yet', async () => {
    const [policies] = await assertShows(
      '003-coin-policies.sh',
      { count: 174, items: [] },
      { count: 0, items: [] },
    );
    assert.partialDeepStrictEqual(comparable(policies.items[0]), {
      threshold: 1_000_000,
      discount: 0.03,
      tags: null,
      metadata: null,
      service: { title: 'ChatDoc 问答' },
    });
    assert.equal(policies.items.length, 3);
  });

  it('004: a new client quota', async () => {
    await assertShows('004-create-client-quota.sh', {
      call_limits: 1000,
      name: 'ClientQuota_demo',
      reset_time: '2020-09-20 00:00:00',
      time_interval: 1,
      time_unit: 'DAY',
    });
  });
});

describe('the README', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const section = readme.split('\n## Two commands\n')[1].split('\n## ')[0];
  const pasted = [...section.matchAll(/^```sh\n([^]*?)\n```$/gm)]
    .map(([, script]) => script.replaceAll(/(\.\/)?\.quotakit\/demo\.json/g, demoFile))
    .filter((script) => !script.startsWith('npm start'));

  it('has a curl line that works when pasted', async () => {
    const { stdout } = await bash(pasted[0]);
    assert.equal(JSON.parse(stdout).amount, 0.55);
  });

  it('has a TypeScript snippet that works when pasted', async () => {
    const { stdout } = await bash(pasted[1]);
    assert.match(stdout, /^Paid 0\.55 credits, [\d.]+ remain\.\n$/);
  });
});
