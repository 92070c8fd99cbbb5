import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const list = (query = '') =>
  server.call(`GET /api/v1/applications/${query}`, { token: server.demo.platformToken });
const idsOf = (body: { items: { id: string }[] }) => body.items.map((item) => item.id);

describe('listApplications', () => {
  it('lists the caller’s own, with masked credentials', async () => {
    const { status, body } = await list();
    expect(status).toBe(200);
    const { applicationId, globalApplicationId } = server.demo;
    expect(body.count).toBe(2);
    expect(new Set(idsOf(body))).toEqual(new Set([applicationId, globalApplicationId]));
    const individual = body.items.find((item: { id: string }) => item.id === applicationId);
    expect(individual).toMatchObject({ remaining_amount: 50, used_amount: 150 });
    expect(individual.credentials[0].token).toMatch(/^sk-[0-9a-f]{4}\*{4}[0-9a-f]{4}$/);
  });

  it('filters by scope, type and service, each key repeatable', async () => {
    const { applicationId, globalApplicationId, serviceId } = server.demo;
    expect(idsOf((await list('?scope=Global&type=Usage')).body)).toEqual([globalApplicationId]);
    expect((await list('?scope=Global&scope=Individual')).body.count).toBe(2);
    expect((await list('?type=Period')).body).toEqual({ count: 0, items: [] });
    expect((await list(`?service_id=${serviceId}`)).body.count).toBe(0);
    expect(idsOf((await list('?scope=Individual')).body)).toEqual([applicationId]);
  });

  it('pages', async () => {
    const first = await list('?limit=1&ordering=created_at');
    const second = await list('?limit=1&ordering=created_at&offset=1');
    expect(first.body.count).toBe(2);
    expect(idsOf(first.body)).not.toEqual(idsOf(second.body));
    expect((await list('?offset=5')).body).toEqual({ count: 2, items: [] });
  });

  it('takes the caller’s own id and refuses another’s with 403', async () => {
    expect((await list(`?user_id=${server.demo.userId.toUpperCase()}`)).status).toBe(200);
    const { status, body } = await list(`?user_id=${server.demo.stranger.userId}`);
    expect(status).toBe(403);
    expect(body).toEqual({
      detail: 'You do not have permission to perform this action.',
      code: 'permission_denied',
    });
  });

  it.each([
    '?limit=0',
    '?limit=101',
    '?limit=x',
    '?offset=-1',
    '?ordering=rank',
    '?user_id=you',
    '?service_id=1',
  ])('answers 400 for %s', async (query) => {
    const { status, body } = await list(query);
    expect(status).toBe(400);
    expect(Object.keys(body.errors)[0]).toContain(query.slice(1).split('=')[0]);
  });
});
