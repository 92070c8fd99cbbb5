import { sql, type RawBuilder } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import type { Command, HoldEvent } from '../commands.ts';
import type { Account, Credential, Hold } from './state.ts';

/** A wallet that a hold reserves. */
interface HeldWallet {
  readonly user_id: string;
  readonly application_id: string;
}

/** The wallets whose holds the commands are on. Which wallet that is never changes, so it is read without a lock. */
export async function walletsOfHolds(
  transaction: Transaction,
  commands: readonly Command[],
): Promise<HeldWallet[]> {
  const ending = commands.filter(isHoldEvent);
  if (ending.length === 0) return [];
  const { rows } = await sql<HeldWallet>`
    SELECT DISTINCT user_id, application_id FROM hold WHERE (user_id, id) IN (${holdKeys(ending)})
    `.execute(transaction);
  return rows;
}

/** Locks the wallets that may pay, and the accounts on the other side. */
export async function lockAccounts(
  transaction: Transaction,
  commands: readonly Command[],
  held: readonly HeldWallet[],
): Promise<Account[]> {
  const spenders = commands.map(({ spender }) => spender);
  const own = [
    ...spenders.map(({ userId, applicationId }) => ({ user_id: userId, application_id: applicationId })),
    ...held,
  ];
  const users = uuids(own.map(({ user_id: id }) => id));
  const ending = uuids(held.map(({ user_id: id }) => id));
  const { rows } = await sql<Omit<Account, 'spent' | 'changed'>>`
    SELECT user_id, id, kind, application_id, balance_micro, held_micro FROM account
    WHERE (user_id, id) IN (
      SELECT wallet.user_id, wallet.id
      FROM unnest(${users}, ${uuids(own.map(({ application_id: id }) => id))}) AS own (user_id, application_id)
      JOIN account wallet ON wallet.user_id = own.user_id
        AND (wallet.application_id = own.application_id OR wallet.kind = 'consumed')
      UNION
      SELECT wallet.user_id, wallet.id FROM application
      JOIN account wallet ON wallet.user_id = application.user_id AND wallet.application_id = application.id
      WHERE application.user_id = ANY(${users}) AND application.scope = 'Global'
        AND application.type = 'Usage' AND application.deleted_at IS NULL
      UNION
      SELECT user_id, id FROM account WHERE kind = 'written_off' AND user_id = ANY(${ending})
    )
    ORDER BY user_id, id FOR UPDATE`.execute(transaction);
  return rows.map((row) => ({ ...row, spent: 0n as Account['spent'], changed: false }));
}

export async function lockCredentials(
  transaction: Transaction,
  commands: readonly Command[],
): Promise<Credential[]> {
  const users = uuids(commands.map(({ spender }) => spender.userId));
  const ids = uuids(commands.map(({ spender }) => spender.credentialId));
  const { rows } = await sql<Omit<Credential, 'changed'>>`
    SELECT user_id, id, token_hash, expired_at, limited_micro, used_micro, held_micro, allowed_api_ids, deleted_at FROM credential
    WHERE (user_id, id) IN (SELECT * FROM unnest(${users}, ${ids}))
    ORDER BY user_id, id FOR UPDATE`.execute(transaction);
  return rows.map((row) => ({ ...row, changed: false }));
}

export async function lockHolds(transaction: Transaction, commands: readonly Command[]): Promise<Hold[]> {
  const { rows } = await sql<Omit<Hold, 'changed'>>`
    SELECT * FROM hold WHERE (user_id, id) IN (${holdKeys(commands.filter(isHoldEvent))})
    ORDER BY user_id, id FOR UPDATE`.execute(transaction);
  return rows.map((row) => ({ ...row, changed: false }));
}

function isHoldEvent(command: Command): command is HoldEvent {
  return command.kind !== 'charge' && command.kind !== 'hold';
}

function holdKeys(commands: readonly HoldEvent[]): RawBuilder<unknown> {
  const users = uuids(commands.map(({ spender }) => spender.userId));
  return sql`SELECT * FROM unnest(${users}, ${uuids(commands.map(({ holdId }) => holdId))})`;
}

/** Ids as one parameter. */
export function uuids(ids: readonly string[]): RawBuilder<unknown> {
  return sql`${ids}::uuid[]`;
}
