import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const CHAT_API = '09a26295-5972-4392-9318-dcd9b218f90e';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const get = (path: string, token?: string) => server.call(`GET /api/v1/${path}`, { token });

describe('the catalogue', () => {
  it('finds a service by its alias and by its id in any case', async () => {
    const byAlias = await get('services/midjourney/');
    const byId = await get(`services/${demoServiceIds.midjourney.toUpperCase()}/`);
    expect([byAlias.status, byAlias.body.id]).toEqual([200, demoServiceIds.midjourney]);
    expect(byId.body).toEqual(byAlias.body);
  });

  it('lists the APIs of one service, with their prices', async () => {
    const { body } = await get('services/midjourney/apis/');
    expect(body.count).toBe(1);
    expect(body.items[0]).toMatchObject({
      name: 'midjourney-imagine',
      cost: [{ consumption: 4.95 }, { consumption: 2.2 }],
    });
    expect((await get(`apis/${body.items[0].id}/`)).body).toEqual(body.items[0]);
  });

  it('filters APIs by path, service and stage', async () => {
    const count = async (query: string) => (await get(`apis/?${query}`)).body.count;
    expect(await count('path=/chatgpt/v1/chat')).toBe(1);
    expect(await count('path=/chatgpt/v1')).toBe(0);
    expect(await count('service=claude')).toBe(1);
    expect(await count(`service=${demoServiceIds.claude}&stage=Beta`)).toBe(0);
    expect(await count('service=nothing')).toBe(0);
    const { body } = await get('apis/?ordering=-path');
    const paths: string[] = body.items.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(paths.toSorted().toReversed());
  });

  it('lists packages, the cheapest first', async () => {
    const { body } = await get(`packages/?service_id=${demoServiceIds.chatgpt}&type=Usage`);
    const prices: number[] = body.items.map(({ price }: { price: number }) => price);
    expect(prices.length).toBeGreaterThan(1);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect((await get(`packages/${body.items[0].id}/`)).body).toEqual(body.items[0]);
    expect((await get('packages/?type=Period')).body.count).toBe(0);
  });

  it.each([
    `services/${UNKNOWN}/`,
    'services/nothing/',
    'services/nothing/apis/',
    `apis/${UNKNOWN}/`,
    `packages/${UNKNOWN}/`,
  ])('answers 404 for %s', async (path) => expect((await get(path)).status).toBe(404));

  it('shows a private service and what is in it only to those who have an application of it', async () => {
    const id = demoServiceIds.chatgpt;
    await server.database.updateTable('service').set({ private: true }).where('id', '=', id).execute();
    const { body } = await get(`packages/?service_id=${id}`, server.demo.platformToken);
    expect(body.count).toBeGreaterThan(0);
    const inside = [
      'services/chatgpt/',
      'services/chatgpt/apis/',
      `apis/${CHAT_API}/`,
      `packages/${body.items[0].id}/`,
    ];
    for (const path of inside) {
      expect((await get(path)).status).toBe(404);
      expect((await get(path, server.demo.platformToken)).status).toBe(200);
    }
    expect((await get('apis/?service=chatgpt')).body.count).toBe(0);
    expect((await get(`packages/?service_id=${id}`)).body.count).toBe(0);
    await server.database.updateTable('service').set({ private: false }).where('id', '=', id).execute();
  });
});
