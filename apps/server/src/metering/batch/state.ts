import type { DiscountTier, Micro } from '@quotakit/engine';
import type { Selectable } from 'kysely';
import type {
  AccountTable,
  ApplicationTable,
  CredentialTable,
  HoldTable,
} from '../../database/tables/metering.ts';

/** A locked account, with what the batch has done to it so far. */
export interface Account extends Pick<
  Selectable<AccountTable>,
  'user_id' | 'id' | 'kind' | 'application_id'
> {
  balance_micro: Micro;
  held_micro: Micro;
  /** What this batch spends from it. */
  spent: Micro;
  changed: boolean;
}

/** A locked credential, with what the batch has done to it so far. */
export interface Credential extends Pick<
  Selectable<CredentialTable>,
  'user_id' | 'id' | 'token_hash' | 'expired_at' | 'limited_micro' | 'allowed_api_ids' | 'deleted_at'
> {
  used_micro: Micro;
  held_micro: Micro;
  changed: boolean;
}

/** A locked hold. The batch may end it. */
export type Hold = Selectable<HoldTable> & { changed: boolean };

export type Application = Selectable<ApplicationTable>;

/** The answer that belongs to a key. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly body: string;
}

/** All that the commands of one batch may read or change. What is locked stays true until the commit. */
export interface BatchState {
  /** By application id. */
  readonly wallets: ReadonlyMap<string, Account>;
  /** The user's other accounts, as {@link contraId} joins user and kind. */
  readonly contras: ReadonlyMap<string, Account>;
  readonly credentials: ReadonlyMap<string, Credential>;
  /** Those that were deleted too: a hold on them may still be captured. */
  readonly applications: ReadonlyMap<string, Application>;
  /** The application with scope Global and type Usage, by user id. */
  readonly globals: ReadonlyMap<string, Application>;
  /** Tokens in millionths, by user id. */
  readonly holdings: ReadonlyMap<string, bigint>;
  /** By service id. */
  readonly tiers: ReadonlyMap<string, readonly DiscountTier[]>;
  /** Those that were there before, and those of this batch. */
  readonly holds: Map<string, Hold>;
  /** By user and key, as {@link answerId} joins them; those of this batch are added. */
  readonly answers: Map<string, KeptAnswer>;
}

export function answerId(userId: string, key: string): string {
  return `${userId} ${key}`;
}

export function contraId(userId: string, kind: Account['kind']): string {
  return `${userId} ${kind}`;
}

/** The account that the batch locked. */
export function locked(account: Account | undefined): Account {
  if (!account) throw new Error('The account is not among those that the batch locked.');
  return account;
}
