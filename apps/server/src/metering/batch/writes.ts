import type { Micro } from '@quotakit/engine';
import type { LedgerEntryTable } from '../../database/tables/metering.ts';
import type { Call, Spender } from '../commands.ts';
import type { Account, Hold } from './state.ts';

export interface ChargeRow {
  readonly id: string;
  readonly spender: Spender;
  /** The application that pays. */
  readonly applicationId: string;
  readonly price: Micro;
  readonly discountPpm: number;
  readonly listPrice: Micro;
  readonly remaining: Micro;
  readonly apiId: string | null;
  readonly traceId: string;
  readonly created: string;
}

export interface EntryRow {
  readonly from: Account;
  readonly to: Account;
  readonly amount: Micro;
  /** Of both accounts, after this entry. */
  readonly balances: readonly [Micro, Micro];
  readonly cause: LedgerEntryTable['cause'];
  readonly chargeId: string | null;
  readonly key: string | null;
  readonly traceId: string;
  readonly created: string;
}

export interface AnswerRow {
  readonly userId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly status: number;
  readonly body: string;
  readonly at: Date;
}

export interface UsageRow {
  readonly spender: Spender;
  readonly applicationId: string;
  readonly call: Call;
  readonly original: Micro;
  readonly deducted: Micro;
  readonly remaining: Micro;
  readonly traceId: string;
  readonly created: string;
}

/** What a batch is going to write, besides what its state says has changed. */
export interface BatchWrites {
  readonly charges: ChargeRow[];
  readonly entries: EntryRow[];
  readonly answers: AnswerRow[];
  readonly usages: UsageRow[];
  readonly newHolds: Hold[];
}

export function noWrites(): BatchWrites {
  return { charges: [], entries: [], answers: [], usages: [], newHolds: [] };
}
