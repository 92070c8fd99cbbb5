import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseTooNewError, migrate } from '../src/database/migrate.ts';
import { expectSoundLedger } from './support/ledger.ts';
import { startTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

describe('the database', () => {
  it.each(['UPDATE ledger_entry SET amount_micro = 1', 'DELETE FROM ledger_entry', 'TRUNCATE ledger_entry'])(
    'refuses %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(server.database)).rejects.toThrow('The ledger is append-only');
    },
  );

  it('starts with a sound ledger', async () => {
    await expect(expectSoundLedger(server.database)).resolves.toBeUndefined();
  });

  it('migrates once', async () => {
    const runs = [migrate(server.database), migrate(server.database)];
    await expect(Promise.all(runs)).resolves.toHaveLength(2);
  });

  it('refuses data of a newer version', async () => {
    await sql`INSERT INTO schema_migration (name) VALUES ('9999_future')`.execute(server.database);
    const refusal = migrate(server.database);
    await expect(refusal).rejects.toThrow(DatabaseTooNewError);
    await expect(refusal).rejects.toThrow('newer version of Quotakit (9999_future)');
  });
});
