import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainProject } from '../../src/demo/projects.ts';
import { instanceOf } from '../support/instance.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { database, demo } = server;
  const instance = instanceOf(server);
  await database.deleteFrom('client_app').execute();
  await instance.createApp({ name: 'own', favorite: true });
  await instance.createApp({ name: 'plain' });
  await instance.createApp({ name: 'theirs', favorite: true });
  const { domain_id } = await database
    .selectFrom('iam_user')
    .select('domain_id')
    .where('id', '=', mainProject.userId)
    .executeTakeFirstOrThrow();
  const colleague = {
    id: crypto.randomUUID().replaceAll('-', ''),
    name: 'colleague',
    domain_id,
    created_at: new Date(),
  };
  await database.insertInto('iam_user').values(colleague).execute();
  await database
    .updateTable('client_app')
    .set({ created_by: colleague.id })
    .where('name', '=', 'theirs')
    .where('instance_id', '=', demo.instanceId)
    .execute();
});
afterAll(() => server.close());

const get = (path: string) =>
  server.call(`GET /v2/${server.demo.projectId}${path}`, {
    headers: { 'x-auth-token': server.demo.xAuthToken },
  });

describe('listInstanceApps', () => {
  it.each([
    ['', ['own', 'plain', 'theirs']],
    ['?favorite=true', ['own', 'theirs']],
    ['?favorite=false', ['plain']],
    ['?owner=true', ['own', 'plain']],
    ['?owner=false', ['theirs']],
    ['?user_name=colleague', ['theirs']],
    ['?user_name=demo', ['own', 'plain']],
    ['?user_name=nobody', []],
    ['?auth_role=admin', ['own', 'plain']],
    ['?auth_role=read', ['own', 'plain', 'theirs']],
    ['?owner=false&auth_role=admin', []],
    ['?owner=true&favorite=true', ['own']],
    ['?name=la', ['plain']],
  ])('finds with %s', async (query, expected) => {
    const { status, body } = await get(`/instances/${server.demo.instanceId}/apps${query}`);
    expect([status, body.total]).toEqual([200, expected.length]);
    expect(body.apps.map(({ name }: { name: string }) => name).toSorted()).toEqual(expected);
  });
});

describe('listInstances', () => {
  it('finds by status', async () => {
    const { body: all } = await get('/instances');
    const [{ id, status }] = all.instances;
    const { body: same } = await get(`/instances?status=${status}`);
    expect(same.instances.map((instance: { id: string }) => instance.id)).toContain(id);
    const others = ['RUNNING', 'CREATING', 'FROZEN'].filter((other) => other !== status);
    for (const other of others) {
      const { body } = await get(`/instances?status=${other}`);
      expect(body.instances.map((instance: { id: string }) => instance.id)).not.toContain(id);
    }
  });
});
