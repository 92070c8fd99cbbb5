import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

const FIVE_MINUTES = 300_000;

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const ask = (auth: object) => server.call('POST /v3/auth/tokens', { body: { auth } });
const byPassword = (changes: object = {}) => {
  const { domain, user, password } = server.demo.iam;
  return {
    methods: ['password'],
    password: { user: { name: user, password, domain: { name: domain }, ...changes } },
  };
};
const byAccessKey = (secret = server.demo.secretKey) => ({
  methods: ['hw_ak_sk'],
  hw_ak_sk: { access: { key: server.demo.accessKey }, secret: { key: secret } },
});
const project = () => ({ project: { id: server.demo.projectId } });
const tokenOf = (answer: { headers: Headers }) => answer.headers.get('x-subject-token') ?? '';

describe('createAuthToken', () => {
  it('gives a token of a project, which works on its client quotas for 24 hours', async () => {
    const answer = await ask({ identity: byPassword(), scope: project() });
    expect(answer.status).toBe(201);
    expect(answer.body.token).toMatchObject({
      methods: ['password'],
      issued_at: '2026-09-01T12:00:00.000000Z',
      expires_at: '2026-09-02T12:00:00.000000Z',
      user: { name: 'demo', domain: { name: 'demo-partner' } },
      project: { id: server.demo.projectId, name: 'demo' },
      catalog: [],
    });
    const { projectId, instanceId } = server.demo;
    const route = `GET /v2/${projectId}/apic/instances/${instanceId}/app-quotas`;
    const list = await server.call(route, { headers: { 'x-auth-token': tokenOf(answer) } });
    expect(list.status).toBe(200);
  });

  it('gives a token of the domain where no scope is asked for, which works on the partner family', async () => {
    const answer = await ask({ identity: byPassword() });
    expect(answer.body.token).toMatchObject({ domain: { name: 'demo-partner' } });
    expect(answer.body.token).not.toHaveProperty('project');
    const route = 'GET /v2/partners/credit/consumption-quota';
    const quota = await server.call(route, { headers: { 'x-auth-token': tokenOf(answer) } });
    expect(quota.body.used_consumption_quota).toBe('580.08');
  });

  it.each([{ project: { name: 'demo' } }, { domain: { name: 'demo-partner' } }])(
    'takes the scope %j by name',
    async (scope) => {
      expect((await ask({ identity: byPassword(), scope })).status).toBe(201);
    },
  );

  it('takes an access key with its secret key', async () => {
    const answer = await ask({ identity: byAccessKey(), scope: project() });
    expect([answer.status, answer.body.token.methods]).toEqual([201, ['hw_ak_sk']]);
  });

  it('keeps neither tokens nor passwords', async () => {
    const token = tokenOf(await ask({ identity: byPassword(), scope: project() }));
    const { rows } = await sql<{ text: string }>`
      SELECT auth_token::text AS text FROM auth_token UNION SELECT iam_user::text FROM iam_user`.execute(
      server.database,
    );
    const kept = rows.map((row) => row.text).join('\n');
    expect(kept).not.toContain(token.slice(-20));
    expect(kept).not.toContain(server.demo.iam.password);
    expect(kept).toContain('pbkdf2-sha256');
  });
});

describe('createAuthToken: 401', () => {
  beforeEach(() => {
    const now = server.services.clock.now();
    server.services.clock.set(new Date(now.getTime() + FIVE_MINUTES));
  });

  const refused = {
    error: {
      code: 401,
      title: 'Unauthorized',
      message: 'The username or password is wrong.',
      error_code: 'IAM.0101',
    },
  };

  it.each([
    ['a wrong password', () => ({ identity: byPassword({ password: 'wrong' }) })],
    ['an unknown user', () => ({ identity: byPassword({ name: 'nobody' }) })],
    ['an unknown domain', () => ({ identity: byPassword({ domain: { name: 'nowhere' } }) })],
    [
      'a project of another domain',
      () => ({ identity: byPassword(), scope: { project: { id: server.demo.otherProject.projectId } } }),
    ],
    ['another domain', () => ({ identity: byPassword(), scope: { domain: { name: 'demo-other' } } })],
    ['a wrong secret key', () => ({ identity: byAccessKey('wrong'), scope: project() })],
    ['an access key of a project for the domain', () => ({ identity: byAccessKey() })],
    ['a method that is not the proof', () => ({ identity: { ...byPassword(), methods: ['hw_ak_sk'] } })],
  ])('is answered alike to %s', async (_name, auth) => {
    const { status, body, headers } = await ask(auth());
    expect([status, body, headers.has('x-subject-token')]).toEqual([401, refused, false]);
  });

  it('is answered to the right password too, for five minutes after five wrong ones', async () => {
    for (let wrong = 0; wrong < 5; wrong++) await ask({ identity: byPassword({ password: 'wrong' }) });
    expect((await ask({ identity: byPassword() })).status).toBe(401);
    server.services.clock.set(new Date(server.services.clock.now().getTime() + FIVE_MINUTES));
    expect((await ask({ identity: byPassword() })).status).toBe(201);
  });

  it('is forgotten after a right password', async () => {
    for (let round = 0; round < 2; round++) {
      for (let wrong = 0; wrong < 4; wrong++) await ask({ identity: byPassword({ password: 'wrong' }) });
      expect((await ask({ identity: byPassword() })).status).toBe(201);
    }
  });
});
