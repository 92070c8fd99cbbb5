import { expect } from 'vitest';
import type { Database } from '../../../src/database/database.ts';
import { expectSoundLedger } from '../../support/ledger.ts';
import type { Callers } from './callers.ts';

/** Checks what is stored against what the callers were told. */
export async function audit(database: Database, { fates }: Callers): Promise<void> {
  await expectSoundLedger(database);
  const rows = await database
    .selectFrom('ledger_entry')
    .select(['idempotency_key', 'charge_id'])
    .where('cause', '=', 'charge')
    .where('idempotency_key', 'is not', null)
    .execute();
  const charges = new Map<string, number>();
  for (const { idempotency_key: key } of rows) charges.set(key ?? '', (charges.get(key ?? '') ?? 0) + 1);
  const lost = [...fates].filter(([key, fate]) => fate === 'charged' && charges.get(key) !== 1);
  const doubled = [...charges].filter(([, count]) => count > 1);
  const strange = [...charges.keys()].filter((key) => !fates.has(key));
  expect({ lost, doubled, strange }).toEqual({ lost: [], doubled: [], strange: [] });
  expect(new Set(rows.map(({ charge_id: id }) => id)).size).toBe(rows.length);
}
