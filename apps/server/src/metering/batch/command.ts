import type { Micro } from '@quotakit/engine';
import type { Charge } from '@quotakit/types';
import type { Spender } from '../decide.ts';

/** One charge to make. */
export interface ChargeCommand {
  readonly spender: Spender;
  readonly listPrice: Micro;
  /** Null where the caller gave no Idempotency-Key. */
  readonly key: IdempotencyKey | null;
  readonly traceId: string;
  readonly at: Date;
}

export interface IdempotencyKey {
  readonly key: string;
  /** Tells this request from others that use the same key. */
  readonly requestHash: string;
}

/** A charge, and whether it was made for an earlier request with the same key. */
export interface ChargeAnswer {
  readonly charge: Charge;
  readonly replayed: boolean;
}
