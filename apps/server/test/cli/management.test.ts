import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSealer, sha256 } from '../../src/crypto.ts';
import { MASTER_KEY } from '../support/services.ts';
import { makeWorkplace, type Workplace } from './support/quotakit.ts';

const APPLICATION = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';

let place: Workplace;
beforeAll(async () => {
  place = await makeWorkplace();
  await place.seed();
});
afterAll(() => place.remove());

describe('quotakit token', () => {
  it('shows a token once, keeps its hash, lists it masked and revokes it', async () => {
    const made = await place.json(['token', 'create', '--expires', '2999-01-01']);
    expect(made).toMatchObject({ token: expect.stringMatching(/^platform-v1-[0-9a-f]{64}$/) });
    expect(made.expired_at).toBe('2999-01-01T00:00:00.000000Z');

    const database = await place.open();
    const kept = await database
      .selectFrom('platform_token')
      .select('token_hash')
      .where('id', '=', made.id)
      .executeTakeFirstOrThrow();
    await database.destroy();
    expect(kept.token_hash).toBe(sha256(made.token));

    const listed = await place.quotakit(['token', 'list', '--user', made.user_id]);
    expect(listed.stdout).toContain(made.id);
    expect(listed.stdout).not.toContain(made.token);

    expect(await place.json(['token', 'revoke', made.id])).toEqual({ id: made.id, user_id: made.user_id });
    const again = await place.quotakit(['token', 'revoke', made.id]);
    expect([again.status, again.stderr]).toEqual([1, `There is no platform token ${made.id}.\n`]);
    expect(await place.json(['token', 'list', '--user', made.user_id])).toEqual({ tokens: [] });
  });

  it('refuses a user that is not there, and an end that has passed', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const stranger = await place.quotakit(['token', 'create', '--user', id]);
    expect([stranger.status, stranger.stderr]).toEqual([
      1,
      `There is no user ${id}. Leave --user out to make one.\n`,
    ]);
    const past = await place.quotakit(['token', 'create', '--expires', '2001-01-01']);
    expect([past.status, past.stderr]).toEqual([1, '--expires has passed already.\n']);
  });
});

describe('quotakit top-up', () => {
  it('grants exactly what it is told, and leaves the ledger sound', async () => {
    const first = await place.json(['top-up', APPLICATION, '--amount', '0.000001']);
    const second = await place.json(['top-up', APPLICATION, '--amount', '12.5']);
    expect(first).toMatchObject({ application_id: APPLICATION, amount: 0.000001, balance: 50.000001 });
    expect(second).toMatchObject({ amount: 12.5, balance: 62.500001 });
    expect(await place.json(['verify-ledger'])).toEqual({ findings: [] });
  });

  it('refuses nothing, and an application that is not there', async () => {
    const nothing = await place.quotakit(['top-up', APPLICATION, '--amount', '0']);
    expect([nothing.status, nothing.stderr]).toEqual([2, '--amount must be more than 0.\n']);
    const stranger = await place.quotakit(['top-up', APPLICATION.replace(/^a/, 'b'), '--amount', '1']);
    expect(stranger.status).toBe(1);
    expect(stranger.stderr).toContain('There is no application');
  });
});

describe('quotakit service add', () => {
  it('lists a service after the others', async () => {
    const flags = [
      '--title',
      'Weather',
      '--upstream',
      'https://api.example.com/v1',
      '--price',
      '0.25',
      '--free',
      '3',
    ];
    const added = await place.json(['service', 'add', 'weather', ...flags]);
    expect(added).toMatchObject({ alias: 'weather', title: 'Weather', price: 0.25, free_amount: 3 });
    const database = await place.open();
    const { rows } = await sql<{
      alias: string;
    }>`SELECT alias FROM service ORDER BY rank DESC LIMIT 1`.execute(database);
    await database.destroy();
    expect(rows).toEqual([{ alias: 'weather' }]);
    const again = await place.quotakit(['service', 'add', 'weather']);
    expect([again.status, again.stderr]).toEqual([1, 'There is a service weather already.\n']);
  });

  it.each([
    [['Weather!'], '<alias> must be'],
    [['ok', '--upstream', 'ftp://example.com'], '--upstream must be an address'],
    [['ok', '--upstream', 'https://user:secret@example.com'], '--upstream must be an address'],
    [['ok', '--price=-1'], '--price must be an amount'],
  ])('refuses %j', async (args, sentence) => {
    const { status, stderr } = await place.quotakit(['service', 'add', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('quotakit project create and aksk create', () => {
  it('make a project, and a key pair of which the secret is kept sealed', async () => {
    const project = await place.json(['project', 'create', 'shop', '--domain', 'acme', '--user', 'ops']);
    expect(project).toEqual({
      project_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      domain_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      user_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      instance_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const pair = await place.json(['aksk', 'create', project.project_id]);
    const database = await place.open();
    const row = await database
      .selectFrom('access_key')
      .select(['sealed_secret_key', 'project_id', 'user_id'])
      .where('access_key', '=', pair.access_key)
      .executeTakeFirstOrThrow();
    await database.destroy();
    const sealer = await createSealer(MASTER_KEY);
    expect(await sealer.unseal(row.sealed_secret_key)).toBe(pair.secret_key);
    expect([row.project_id, row.user_id]).toEqual([project.project_id, project.user_id]);
  });

  it('add projects to a domain, ask which of its users is meant, and refuse a name that is taken', async () => {
    const second = await place.json(['project', 'create', 'blog', '--domain', 'acme', '--user', 'dev']);
    const unclear = await place.quotakit(['aksk', 'create', second.project_id]);
    expect([unclear.status, unclear.stderr]).toEqual([
      1,
      'The domain has several users. Say --user, one of: dev, ops.\n',
    ]);
    expect(await place.json(['aksk', 'create', second.project_id, '--user', 'dev'])).toMatchObject({
      access_key: expect.stringMatching(/^QK[0-9A-F]{18}$/),
    });
    const taken = await place.quotakit(['project', 'create', 'blog', '--domain', 'acme']);
    expect([taken.status, taken.stderr]).toEqual([1, 'Domain acme has a project blog already.\n']);
    const nowhere = await place.quotakit(['aksk', 'create', 'nowhere']);
    expect([nowhere.status, nowhere.stderr]).toEqual([1, 'There is no project nowhere.\n']);
  });
});

describe('quotakit export', () => {
  it('writes charges as CSV and as JSON, exactly', async () => {
    const { stdout } = await place.quotakit(['export', 'charges']);
    const [names = '', first = ''] = stdout.split('\r\n');
    expect(names.split(',').slice(0, 3)).toEqual(['created_at', 'user_id', 'id']);
    expect(first).toContain('2024-01-15T10:35:00.000000Z');
    expect(first).toContain(',150,150,50,');
    const lines = (await place.quotakit(['export', 'charges', '--json'])).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ list_price: 150, amount: 150, remaining_amount: 50 }),
    ]);
  });

  it.each(['ledger', 'usage'])('writes %s of one user and time', async (what) => {
    const all = await place.quotakit(['export', what, '--json']);
    expect(all.status).toBe(0);
    const rows = all.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofUser = await place.quotakit(['export', what, '--user', rows[0].user_id, '--json']);
    const same = rows.filter(({ user_id: id }) => id === rows[0].user_id);
    expect(
      ofUser.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(same);
    const none = await place.quotakit(['export', what, '--to', '2001-01-01']);
    expect([none.status, none.stdout]).toEqual([0, '']);
  });
});

describe('quotakit migrate', () => {
  it('makes the tables once', async () => {
    const data = `${place.folder}/new/data`;
    const { applied } = await place.json(['migrate', '--data', data]);
    expect(applied[0]).toBe('0001_platform');
    const again = await place.quotakit(['migrate', '--data', data]);
    expect([again.status, again.stdout]).toEqual([0, 'The tables are up to date.\n']);
  });
});
