import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './support/quotakit.ts';

let place: Workplace;
beforeAll(async () => void (place = await makeWorkplace()));
afterAll(() => place.remove());

describe('quotakit verify-ledger', () => {
  it('is content with new data', async () => {
    const { status, stdout } = await place.quotakit(['verify-ledger', '--data', `${place.folder}/new/data`]);
    expect([status, stdout]).toEqual([0, 'The ledger is sound: every balance follows from it.\n']);
  });

  it('lists what disagrees, in text and JSON, with exit code 1', async () => {
    await place.seed();
    const database = await place.open();
    await sql`UPDATE account SET balance_micro = balance_micro + 1 WHERE kind = 'wallet'`.execute(database);
    await database.destroy();
    const text = await place.quotakit(['verify-ledger']);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('balance differs from the sum of its ledger entries');
    const json = await place.quotakit(['verify-ledger', '--json']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout).findings[0]).toMatchObject({
      id: expect.any(String),
      stored: expect.any(String),
    });
  });
});
