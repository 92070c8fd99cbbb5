import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPayer } from '../support/payer.ts';
import { addPlatformToken } from '../support/platformToken.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;

let server: TestServer;
let token: string;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => {
  const { userId } = await createPayer(server, { own: 1 });
  token = await addPlatformToken(server, userId);
});
afterAll(() => server.close());

const create = (body: object) => server.call('POST /api/v1/platform-tokens/', { token, body });
const list = async (query = '') =>
  (await server.call(`GET /api/v1/platform-tokens/${query}`, { token })).body;
const whoIs = (secret: string) => server.call('GET /api/v1/users/me/', { token: secret });

describe('platform tokens', () => {
  it('let in until they are deleted', async () => {
    const { body: made } = await create({});
    expect((await whoIs(made.token)).status).toBe(200);
    expect((await server.call(`DELETE /api/v1/platform-tokens/${made.id}/`, { token })).status).toBe(204);
    expect((await whoIs(made.token)).status).toBe(401);
    expect((await whoIs(token)).status).toBe(200);
  });

  it('may delete themselves', async () => {
    const { body: made } = await create({});
    const route = `DELETE /api/v1/platform-tokens/${made.id}/`;
    expect((await server.call(route, { token: made.token })).status).toBe(204);
    expect((await server.call(route, { token: made.token })).status).toBe(401);
  });

  it('end at the moment they were given', async () => {
    const { clock } = server.services;
    const began = clock.now();
    const end = new Date(began.getTime() + HOUR);
    const { body: made } = await create({ expiration: end.toISOString() });
    clock.set(new Date(end.getTime() - 1));
    expect((await whoIs(made.token)).status).toBe(200);
    clock.set(end);
    expect((await whoIs(made.token)).status).toBe(401);
    clock.set(began);
  });

  it('are listed by their tags', async () => {
    const { body: build } = await create({ tags: ['build'] });
    const { body: both } = await create({ tags: ['build', 'deploy'] });
    await create({});
    const idsOf = async (query: string) =>
      (await list(query)).items.map(({ id }: { id: string }) => id).toSorted();
    expect(await idsOf('?tag=build')).toEqual([build.id, both.id].toSorted());
    expect(await idsOf('?tag=deploy')).toEqual([both.id]);
    expect(await idsOf('?tag=nothing')).toEqual([]);
    expect((await list()).count).toBe(4);
  });
});
