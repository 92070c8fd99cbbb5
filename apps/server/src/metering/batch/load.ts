import type { Transaction } from '../../database/database.ts';
import type { Command } from '../commands.ts';
import { lockAccounts, lockCredentials, lockHolds, walletsOfHolds } from './lock.ts';
import { readAnswers, readApplications, readHoldings, readTiers } from './read.ts';
import { contraId, type BatchState } from './state.ts';

/** Locks what the commands may change, each kind in the order of its keys, and reads what decides them. */
export async function loadBatch(transaction: Transaction, commands: readonly Command[]): Promise<BatchState> {
  const userIds = [...new Set(commands.map(({ spender }) => spender.userId))];
  const held = await walletsOfHolds(transaction, commands);
  const accounts = await lockAccounts(transaction, commands, held);
  const credentials = await lockCredentials(transaction, commands);
  const holds = held.length === 0 ? [] : await lockHolds(transaction, commands);
  const wallets = byKey(accounts, ({ application_id: id }) => id);
  const applications = await readApplications(transaction, userIds, [...wallets.keys()]);
  const live = applications.filter(({ deleted_at: deleted }) => deleted === null);
  const globals = live.filter(({ scope, type }) => scope === 'Global' && type === 'Usage');
  const contras = accounts.filter((account) => account.application_id === null);
  return {
    wallets,
    contras: byKey(contras, ({ user_id: userId, kind }) => contraId(userId, kind)),
    credentials: byKey(credentials, ({ id }) => id),
    holds: byKey(holds, ({ id }) => id),
    applications: byKey(applications, ({ id }) => id),
    globals: byKey(globals, ({ user_id: id }) => id),
    holdings: await readHoldings(transaction, userIds),
    tiers: await readTiers(transaction, [...new Set(live.flatMap(({ service_id: id }) => id ?? []))]),
    answers: await readAnswers(transaction, commands),
  };
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) map.set(key, row);
  }
  return map;
}
