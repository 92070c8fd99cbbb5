import type { DiscountTier, Micro } from '@quotakit/engine';
import type { Selectable } from 'kysely';
import type { AccountTable, ApplicationTable, CredentialTable } from '../../database/tables/metering.ts';

/** A locked account, with what the batch has done to it so far. */
export interface Account extends Pick<
  Selectable<AccountTable>,
  'user_id' | 'id' | 'application_id' | 'held_micro'
> {
  balance_micro: Micro;
  /** What this batch spends from it. */
  spent: Micro;
}

export interface Credential extends Pick<
  Selectable<CredentialTable>,
  'user_id' | 'id' | 'expired_at' | 'limited_micro' | 'held_micro'
> {
  used_micro: Micro;
  /** What this batch spends with it. */
  spent: Micro;
}

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
  /** The contra-accounts of spending, by user id. */
  readonly consumed: ReadonlyMap<string, Account>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly applications: ReadonlyMap<string, Application>;
  /** The application with scope Global and type Usage, by user id. */
  readonly globals: ReadonlyMap<string, Application>;
  /** Tokens in millionths, by user id. */
  readonly holdings: ReadonlyMap<string, bigint>;
  /** By service id. */
  readonly tiers: ReadonlyMap<string, readonly DiscountTier[]>;
  /** By user and key, as {@link answerId} joins them; those of this batch are added. */
  readonly answers: Map<string, KeptAnswer>;
}

export function answerId(userId: string, key: string): string {
  return `${userId} ${key}`;
}
