// Every operation is run rightly, wrongly and on a database that cannot be reached. Nothing that leaves the server by
// the way - logs, traces, metrics, any answer but the one that issues it - may hold a secret that it was sent or has made.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/node/logger.ts';
import type { Tracing } from '../../src/tracing/tracing.ts';
import { fill } from '../support/arrange/fill.ts';
import { Tenant } from '../support/arrange/tenant.ts';
import { brokenDatabase } from '../support/brokenDatabase.ts';
import { rightCaller } from '../support/contract/caller.ts';
import {
  everyOperation,
  exampleRequest,
  optionsOf,
  routeOf,
  type AnyOperation,
  type Parts,
} from '../support/contract/request.ts';
import { startTestServer, type CallOptions, type TestServer } from '../support/server.ts';
import { MASTER_KEY, unthrottled } from '../support/services.ts';

interface Secret {
  readonly name: string;
  readonly value: string;
  /** The answer that gave it, where it is ours; the one place where it may be read. */
  readonly issuedBy?: Answer;
}

interface Answer {
  readonly operation: string;
  readonly status: number;
  readonly text: string;
}

const SECRET_NAMES = /^(token|password|secret_key|app_secret|signed_transaction_info|signature)$/;

/** Secrets that a caller may send and no example shows. */
const SENT: Readonly<Record<string, object>> = { createClientApp: { app_secret: 'Qk7-of.the-caller' } };

const secrets = new Map<string, Secret>();
const answers: Answer[] = [];
const wrong: Answer[] = [];
const failed: Answer[] = [];
let log = '';
let traces = '';
let server: TestServer;
let unreachable: TestServer;

const tracing: Tracing = {
  begin(start) {
    traces += JSON.stringify(start);
    const context = { traceId: '0'.repeat(32), spanId: '0'.repeat(16), sampled: true, state: null };
    return { context: () => context, end: (outcome) => void (traces += JSON.stringify(outcome)) };
  },
};

beforeAll(async () => {
  const logger = createLogger('info', { write: (line) => void (log += line) });
  const replaced = { throttle: unthrottled, guard: unthrottled, logger, tracing };
  server = await startTestServer(replaced);
  unreachable = await startTestServer({ ...replaced, database: brokenDatabase() });
  keepSecretsOf('demo', server.demo);
  keep({ name: 'secret of an arranged app', value: 'Qk7-arranged.Secret' });
  keep({ name: 'master key', value: Buffer.from(MASTER_KEY).toString('hex') });
  for (const operation of everyOperation) {
    await runRightly(operation);
    await runWrongly(operation);
  }
});
afterAll(() => server.close());

function keep(secret: Secret): void {
  if (secret.value.length >= 8 && !secrets.has(secret.value)) secrets.set(secret.value, secret);
}

/** Keeps every text whose name says that it is secret. */
function keepSecretsOf(where: string, value: unknown, issuedBy?: Answer): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, entry] of Object.entries(value)) {
    const isSecret = SECRET_NAMES.test(name) || /(Token|secretKey)$/.test(name);
    // A masked token is no secret.
    if (isSecret && typeof entry === 'string' && !entry.includes('****')) {
      keep({ name: `${where} ${name}`, value: entry, ...(issuedBy && { issuedBy }) });
    } else keepSecretsOf(where, entry, issuedBy);
  }
}

async function send(
  to: TestServer,
  operation: AnyOperation,
  parts: Parts,
  caller: CallOptions,
): Promise<Answer> {
  const { status, text, body, headers } = await to.call(routeOf(operation, parts), optionsOf(parts, caller));
  const answer = { operation: operation.id, status, text };
  const subject = headers.get('x-subject-token');
  keepSecretsOf(operation.id, { body, ...(subject && { token: subject }) }, answer);
  answers.push(answer);
  return answer;
}

async function runRightly(operation: AnyOperation): Promise<void> {
  const shown = exampleRequest(operation);
  const bodies = operation.hasBody ? [...operation.bodyExamples.values()] : [];
  const added = SENT[operation.id];
  const requests =
    bodies.length > 0
      ? bodies.map((body) => ({ ...shown, body: { ...(body as object), ...added } }))
      : [shown];
  for (const request of requests) await runForTenant(operation, request);
}

async function runForTenant(operation: AnyOperation, request: Parts): Promise<void> {
  const tenant = new Tenant(server);
  const parts = await fill(operation, request, tenant);
  const caller = await tenant.caller(operation);
  keepSecretsOf(`${operation.id} sends`, [parts, caller, caller.headers]);
  keepSecretsOf(`${operation.id} arranges`, [await tenant.user(), await tenant.project()]);
  keep({ name: 'token of a tenant', value: caller.token ?? caller.headers?.['x-auth-token'] ?? '' });
  await send(server, operation, parts, caller);
  failed.push(await send(unreachable, operation, parts, caller));
}

/** Puts a token where none belongs: in the address, in the query, in every text of the body. */
async function runWrongly(operation: AnyOperation): Promise<void> {
  const caller = rightCaller(server.demo, operation);
  const token = server.demo.credentialToken;
  const good = exampleRequest(operation);
  const path = Object.fromEntries(Object.keys(good.path).map((name) => [name, token]));
  const everywhere: Parts[] = [
    { ...good, path },
    { ...good, query: { ...good.query, limit: token, order_by: token, status: token } },
    ...(operation.hasBody
      ? [
          { ...good, body: misplaced(good.body, token) },
          { ...good, text: `{"token": "${token}` },
        ]
      : []),
  ];
  for (const parts of everywhere) wrong.push(await send(server, operation, parts, caller));
  wrong.push(await send(server, operation, good, { token: `${server.demo.platformToken}x` }));
}

function misplaced(body: unknown, token: string): unknown {
  if (typeof body !== 'object' || body === null) return token;
  if (Array.isArray(body)) return body.map((entry: unknown) => misplaced(entry, token));
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, misplaced(value, token)]));
}

/** The names of the secrets that a text holds. */
function told(text: string): string[] {
  return [...secrets.values()].filter(({ value }) => text.includes(value)).map(({ name }) => name);
}

describe('of the secrets of a run of every operation', () => {
  it('there are many kinds, and every operation was done, refused and failed', () => {
    const names = [...secrets.values()].map(({ name }) => name).join('\n');
    const issued = [
      'createCredential token',
      'createPlatformToken token',
      'createAuthToken token',
      'app_secret',
    ];
    const sent = ['demo password', 'secretKey', 'xAuthToken', 'master key'];
    expect([...issued, ...sent].filter((kind) => !names.includes(kind))).toEqual([]);
    const done = new Set(answers.filter(({ status }) => status < 300).map(({ operation }) => operation));
    expect(everyOperation.filter(({ id }) => !done.has(id)).map(({ id }) => id)).toEqual([]);
    expect(wrong.filter(({ status }) => status >= 400).length).toBeGreaterThan(everyOperation.length);
    expect(failed.filter(({ status }) => status !== 500)).toEqual([]);
  });

  it('none is in the log', () => {
    expect(log.split('\n').length).toBeGreaterThan(everyOperation.length * 5);
    expect(log).toContain('The operation failed.');
    expect(told(log)).toEqual([]);
  });

  it('none is in a trace', () => {
    expect(traces).toContain('quotakit.operation');
    expect(told(traces)).toEqual([]);
  });

  it('none is in the metrics', async () => {
    const { text } = await server.call('GET /metrics');
    expect(text).toContain('createCredential');
    expect(told(text)).toEqual([]);
  });

  it('none is in an answer but the one that issues it', () => {
    // A caller may call a thing of his by the name of a token.
    const taken = new Set(wrong.filter(({ status }) => status < 300));
    const others = answers.filter((answer) => !taken.has(answer));
    const leaks = others.flatMap((answer) =>
      [...secrets.values()]
        .filter(({ value, issuedBy }) => issuedBy !== answer && answer.text.includes(value))
        .map(({ name }) => `${answer.operation} ${answer.status}: ${name}`),
    );
    expect(leaks).toEqual([]);
  });
});
