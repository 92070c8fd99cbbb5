import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPayer } from './support/payer.ts';
import { startTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

describe('the character U+0000, which PostgreSQL cannot store', () => {
  it.each(['GET /api/v1/services/?tag=%00', 'GET /api/v1/credentials/?name=%00'])(
    'is a 400 in %s',
    async (call) => {
      const { status, body } = await server.call(call, { token: server.demo.platformToken });
      expect(status).toBe(400);
      expect(body.code).toBe('invalid');
    },
  );

  it('is refused in a body before it meets what else the server does at the time', async () => {
    const { token } = await createPayer(server, { own: 10 });
    const hold = (description: string) =>
      server.call('POST /api/v1/holds/', { token, body: { amount: 1, description } });
    const [bad, good, escaped] = await Promise.all([hold('a\0b'), hold('ab'), hold(String.raw`a\u0000b`)]);
    expect([bad.status, bad.body.error.message]).toEqual([400, 'A text contains the character U+0000.']);
    expect([good.status, escaped.status, escaped.body.description]).toEqual([201, 201, String.raw`a\u0000b`]);
  });
});
