import type { Selectable } from 'kysely';
import type { Connection, Transaction } from '../database/database.ts';
import type { AccountKind, AccountTable } from '../database/tables/metering.ts';

export type Account = Selectable<AccountTable>;

/** A kind of account of which each user has one. */
export type ContraKind = Exclude<AccountKind, 'wallet'>;

const CONTRA_KINDS: readonly ContraKind[] = ['granted', 'purchased', 'consumed', 'written_off'];

/** An application that needs a wallet. */
export interface Opening {
  readonly userId: string;
  readonly applicationId: string;
  readonly at: Date;
}

/** Opens the wallet of a new application, and the user's contra-accounts where this is the first. */
export async function openAccounts(
  connection: Connection,
  { userId, applicationId, at }: Opening,
): Promise<void> {
  const contra = CONTRA_KINDS.map((kind) => ({ kind, application_id: null }));
  const accounts = [...contra, { kind: 'wallet' as const, application_id: applicationId }];
  await connection
    .insertInto('account')
    .values(
      accounts.map((account) => ({ ...account, user_id: userId, id: crypto.randomUUID(), updated_at: at })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Which of a user's accounts a transaction moves amounts between. */
export interface AccountChoice {
  readonly userId: string;
  readonly applicationIds: readonly string[];
  readonly kind: ContraKind;
}

/** The chosen accounts, locked. They are always locked in the order of their ids, so that no two wait for each other. */
export class LockedAccounts {
  readonly #accounts: readonly Account[];

  private constructor(accounts: readonly Account[]) {
    this.#accounts = accounts;
  }

  static async lock(transaction: Transaction, choice: AccountChoice): Promise<LockedAccounts> {
    const accounts = await transaction
      .selectFrom('account')
      .selectAll()
      .where('user_id', '=', choice.userId)
      .where((where) =>
        where.or([where('application_id', 'in', choice.applicationIds), where('kind', '=', choice.kind)]),
      )
      .orderBy('id')
      .forUpdate()
      .execute();
    return new LockedAccounts(accounts);
  }

  wallet(applicationId: string): Account {
    return this.#find((account) => account.application_id === applicationId);
  }

  /** The applications whose wallets are locked. */
  applicationIds(): string[] {
    return this.#accounts.flatMap((account) => account.application_id ?? []);
  }

  contra(kind: ContraKind): Account {
    return this.#find((account) => account.kind === kind);
  }

  #find(wanted: (account: Account) => boolean): Account {
    const account = this.#accounts.find(wanted);
    if (!account) throw new Error('The account is not among those that the transaction locked.');
    return account;
  }
}
