import { expect, it } from 'vitest';
import { seedProjectSide } from '../src/demo/projectSide.ts';
import { createDemoServices } from '../src/demo/services.ts';
import { MASTER_KEY } from './support/services.ts';
import { dailyQuota, instanceOf } from './support/instance.ts';
import { startTestServer } from './support/server.ts';

it('a restart keeps the project data and its tokens, and renews them', async () => {
  const server = await startTestServer();
  const instance = instanceOf(server);
  await instance.call('POST /app-quotas', dailyQuota);
  server.services.clock.set(new Date('2026-09-10T12:00:00Z'));
  expect((await instance.call('GET /app-quotas')).status).toBe(401);
  const again = await seedProjectSide(createDemoServices(server.services, MASTER_KEY));
  expect(server.demo).toMatchObject(again);
  expect((await instance.call('GET /app-quotas')).body.total).toBe(1);
  expect((await instance.call('GET /apps')).body.total).toBe(3);

  const otherKey = await seedProjectSide(createDemoServices(server.services, new Uint8Array(32).fill(8)));
  expect(otherKey.xAuthToken).not.toBe(again.xAuthToken);
  expect((await instance.call('GET /app-quotas')).status).toBe(401);
  expect((await instanceOf(server, otherKey).call('GET /app-quotas')).status).toBe(200);
  await server.close();
});
