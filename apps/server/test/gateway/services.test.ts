import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFindService, type FindService } from '../../src/gateway/services.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let find: FindService;
const read = () => vi.mocked(server.database.selectFrom).mock.calls.length;
beforeAll(async () => {
  server = await startTestServer();
  vi.spyOn(server.database, 'selectFrom');
});
beforeEach(() => {
  vi.mocked(server.database.selectFrom).mockClear();
  find = createFindService(server.database);
});
afterAll(() => server.close());

const price = async () => (await find('chatgpt'))[0]?.price_micro;
const setPrice = (micro: bigint) =>
  server.database.updateTable('service').set({ price_micro: micro }).where('alias', '=', 'chatgpt').execute();

describe('a service', () => {
  it('is read for each call where these are few', async () => {
    await setPrice(1n);
    expect(await price()).toBe(1n);
    await setPrice(2n);
    expect([await price(), read()]).toEqual([2n, 2]);
  });

  it('is read now and then where it is called often', async () => {
    await Promise.all(Array.from({ length: 500 }, price));
    expect(read()).toBeLessThan(100);
    await setPrice(3n);
    await expect.poll(price).toBe(3n);
  });

  it('that does not exist is looked for each time', async () => {
    for (let calls = 0; calls < 30; calls++) expect(await find('nothing')).toEqual([]);
    expect(read()).toBe(30);
  });
});
