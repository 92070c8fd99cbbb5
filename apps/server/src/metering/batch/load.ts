import type { DiscountTier } from '@quotakit/engine';
import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { toTimestamp } from '../../time.ts';
import type { ChargeCommand } from './command.ts';
import { answerId, type Account, type Application, type BatchState, type Credential } from './state.ts';

/**
 * Locks the accounts and credentials that the commands may touch, each kind in the order of its keys so that no two
 * batches wait for each other, and reads what decides them.
 */
export async function loadBatch(
  transaction: Transaction,
  commands: readonly ChargeCommand[],
): Promise<BatchState> {
  const spenders = commands.map(({ spender }) => spender);
  const userIds = unique(spenders.map(({ userId }) => userId));
  const accounts = await lockAccounts(transaction, spenders, userIds);
  const credentials = await lockCredentials(transaction, spenders);
  const wallets = byKey(accounts, ({ application_id: id }) => id);
  const applications = await readApplications(transaction, userIds, [...wallets.keys()]);
  const globals = applications.filter(({ scope, type }) => scope === 'Global' && type === 'Usage');
  return {
    wallets,
    consumed: byKey(
      accounts.filter((account) => account.application_id === null),
      ({ user_id: id }) => id,
    ),
    credentials: byKey(credentials, ({ id }) => id),
    applications: byKey(applications, ({ id }) => id),
    globals: byKey(globals, ({ user_id: id }) => id),
    holdings: await readHoldings(transaction, userIds),
    tiers: await readTiers(transaction, unique(applications.flatMap(({ service_id: id }) => id ?? []))),
    answers: await readAnswers(transaction, commands),
  };
}

type Spenders = readonly ChargeCommand['spender'][];

async function lockAccounts(
  transaction: Transaction,
  spenders: Spenders,
  userIds: readonly string[],
): Promise<Account[]> {
  const users = uuids(spenders.map(({ userId }) => userId));
  const applications = uuids(spenders.map(({ applicationId }) => applicationId));
  const { rows } = await sql<Omit<Account, 'spent'>>`
    SELECT user_id, id, application_id, balance_micro, held_micro FROM account
    WHERE (user_id, id) IN (
      SELECT own.user_id, own.id FROM unnest(${users}, ${applications}) AS spender (user_id, application_id)
      JOIN account own ON own.user_id = spender.user_id
        AND (own.application_id = spender.application_id OR own.kind = 'consumed')
      UNION
      SELECT wallet.user_id, wallet.id FROM application
      JOIN account wallet ON wallet.user_id = application.user_id AND wallet.application_id = application.id
      WHERE application.user_id = ANY(${uuids(userIds)}) AND application.scope = 'Global'
        AND application.type = 'Usage' AND application.deleted_at IS NULL
    )
    ORDER BY user_id, id FOR UPDATE`.execute(transaction);
  return rows.map((row) => ({ ...row, spent: 0n as Account['spent'] }));
}

async function lockCredentials(transaction: Transaction, spenders: Spenders): Promise<Credential[]> {
  const users = uuids(spenders.map(({ userId }) => userId));
  const ids = uuids(spenders.map(({ credentialId }) => credentialId));
  const { rows } = await sql<Omit<Credential, 'spent'>>`
    SELECT user_id, id, expired_at, limited_micro, used_micro, held_micro FROM credential
    WHERE (user_id, id) IN (SELECT * FROM unnest(${users}, ${ids})) AND deleted_at IS NULL
    ORDER BY user_id, id FOR UPDATE`.execute(transaction);
  return rows.map((row) => ({ ...row, spent: 0n as Credential['spent'] }));
}

function readApplications(
  transaction: Transaction,
  userIds: readonly string[],
  ids: readonly string[],
): Promise<Application[]> {
  return transaction
    .selectFrom('application')
    .selectAll()
    .where(sql<boolean>`user_id = ANY(${uuids(userIds)})`)
    .where(sql<boolean>`id = ANY(${uuids(ids)})`)
    .where('deleted_at', 'is', null)
    .execute();
}

async function readHoldings(
  transaction: Transaction,
  userIds: readonly string[],
): Promise<Map<string, bigint>> {
  const rows = await transaction
    .selectFrom('coin_info')
    .select(['user_id', sql<bigint>`sum(balance_micro)::bigint`.as('holding')])
    .where(sql<boolean>`user_id = ANY(${uuids(userIds)})`)
    .groupBy('user_id')
    .execute();
  return new Map(rows.map(({ user_id: userId, holding }) => [userId, holding]));
}

async function readTiers(
  transaction: Transaction,
  serviceIds: readonly string[],
): Promise<Map<string, DiscountTier[]>> {
  const rows = await transaction
    .selectFrom('coin_policy')
    .select(['service_id', 'threshold_micro', 'discount_ppm'])
    .where(sql<boolean>`service_id = ANY(${uuids(serviceIds)})`)
    .execute();
  const tiers = new Map<string, DiscountTier[]>();
  for (const row of rows) {
    const tier = { thresholdMicro: row.threshold_micro, discountPpm: row.discount_ppm };
    tiers.set(row.service_id, [...(tiers.get(row.service_id) ?? []), tier]);
  }
  return tiers;
}

async function readAnswers(
  transaction: Transaction,
  commands: readonly ChargeCommand[],
): Promise<BatchState['answers']> {
  const keyed = commands.filter(({ key }) => key !== null);
  const [first] = keyed;
  if (!first) return new Map();
  const users = uuids(keyed.map(({ spender }) => spender.userId));
  const keys = keyed.map(({ key }) => key?.key);
  const rows = await transaction
    .selectFrom('idempotency')
    .select(['user_id', 'key', 'request_hash', 'body'])
    .where(sql<boolean>`(user_id, key) IN (SELECT * FROM unnest(${users}, ${keys}::text[]))`)
    .where('expires_at', '>', toTimestamp(first.at))
    .execute();
  return new Map(
    rows.map((row) => [answerId(row.user_id, row.key), { requestHash: row.request_hash, body: row.body }]),
  );
}

function uuids(ids: readonly string[]): RawBuilder<unknown> {
  return sql`${ids}::uuid[]`;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row> {
  return new Map(
    rows.flatMap((row) => {
      const key = keyOf(row);
      return key === null ? [] : [[key, row]];
    }),
  );
}
