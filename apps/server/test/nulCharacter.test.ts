import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
