import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUser, type User } from '../support/arrange/user.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { addApi, addUsage } from '../support/usage.ts';

const NAMES =
  'id,created_at,application_id,service,api,credential_id,credential,status_code,original_amount,' +
  'deducted_amount,remaining_amount,elapsed,trace_id';
const TRACE_ID = '2efa9340-b21b-4e26-9e14-4aac95f343ab';

let server: TestServer;
let user: User;
beforeAll(async () => void (server = await startTestServer()));
beforeEach(async () => void (user = await createUser(server)));
afterAll(() => server.close());

const download = (query = '') =>
  server.call(`GET /api/v1/usage/apis/export/${query}`, { token: user.platformToken });
const linesOf = async (query = '') => (await download(query)).text.split('\r\n').slice(1, -1);
const rename = (name: string) =>
  server.database
    .updateTable('credential')
    .set({ name })
    .where('user_id', '=', user.userId)
    .where('id', '=', user.credentialId)
    .execute();

describe('exportApiUsages', () => {
  it('gives a file with the names only where nothing was called', async () => {
    const { status, headers, text } = await download();
    expect([status, text]).toEqual([200, `${NAMES}\r\n`]);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="usages.csv"');
  });

  it('gives one line for each of the caller’s calls, newest first', async () => {
    const amounts = { original_micro: 550_000n, deducted_micro: 1n, remaining_micro: 99_466_500n };
    const created_at = '2026-08-01T00:00:00Z';
    const older = await addUsage(server, user, { ...amounts, created_at, trace_id: TRACE_ID });
    const newer = await addUsage(server, user, { service_id: null, elapsed_ms: 0 });
    await addUsage(server, await createUser(server));
    const { applicationId, credentialId } = user;
    const lines = await linesOf();
    expect(lines.map((line) => line.split(',')[0])).toEqual([newer, older]);
    expect(lines[1]).toBe(
      `${older},2026-08-01T00:00:00.000000Z,${applicationId},ChatGPT,,${credentialId},demo,200,` +
        `0.55,0.000001,99.4665,12.3,${TRACE_ID}`,
    );
    expect(lines[0]).toContain(`,${applicationId},,,${credentialId},demo,`);
  });

  it('filters like the list', async () => {
    await addUsage(server, user, { status_code: 502, created_at: '2026-08-01T00:00:00Z' });
    await addUsage(server, user, { created_at: '2026-07-31T23:59:59.999999Z' });
    expect(await linesOf('?status_code=502')).toHaveLength(1);
    const august = 'created_at_from=2026-08-01T00:00:00Z&created_at_to=2026-09-01T00:00:00Z';
    expect(await linesOf(`?${august}&perspective=both`)).toHaveLength(1);
    expect(await linesOf(`?${august}&status_code=200`)).toHaveLength(0);
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1+1', `'＝1+1`],
    ['\t=1+1', `'\t=1+1`],
    ['\r=1+1', `"'\r=1+1"`],
    ['\n=1+1', `"'\n=1+1"`],
    ['=HYPERLINK("https://example.com","a")', `"'=HYPERLINK(""https://example.com"",""a"")"`],
    ['a,"b"', '"a,""b"""'],
    ['1=1', '1=1'],
  ])('makes %j harmless to a spreadsheet', async (name, cell) => {
    await rename(name);
    await addUsage(server, user);
    expect((await download()).text).toContain(`,${user.credentialId},${cell},200,`);
  });

  it('makes the titles of APIs harmless too', async () => {
    await addUsage(server, user, { api_id: await addApi(server, { title: '=1+1' }) });
    expect((await download()).text).toContain(`,ChatGPT,'=1+1,`);
  });

  it('gives the 50000 newest, and the rest in parts', async () => {
    await addUsage(server, user, { created_at: '2024-01-01T00:00:00Z' });
    await sql`
      INSERT INTO api_usage
      SELECT user_id, gen_random_uuid(), application_id, credential_id, service_id, api_id, status_code, original_micro,
        deducted_micro, remaining_micro, elapsed_ms, trace_id, metadata, created_at + second * interval '1 second',
        updated_at
      FROM api_usage, generate_series(1, 50000) AS second WHERE user_id = ${user.userId}`.execute(
      server.database,
    );
    const lines = await linesOf();
    expect(lines).toHaveLength(50_000);
    expect(lines.at(-1)).toContain('2024-01-01T00:00:01.000000Z');
    expect(await linesOf('?created_at_to=2024-01-01T00:00:01Z')).toHaveLength(1);
  });

  it('refuses another user’s id with 403 and a bad time with 400, both as JSON', async () => {
    const foreign = await download(`?user_id=${server.demo.userId}`);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'permission_denied']);
    expect(foreign.headers.get('content-disposition')).toBeNull();
    expect((await download('?created_at_from=now')).body.errors).toHaveProperty('created_at_from');
  });
});
