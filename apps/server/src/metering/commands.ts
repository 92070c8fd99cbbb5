import type { Micro } from '@quotakit/engine';

/** The credential that wants to spend. */
export interface Spender {
  readonly userId: string;
  readonly credentialId: string;
  readonly applicationId: string;
}

export interface IdempotencyKey {
  readonly key: string;
  /** Tells this request from others that use the same key. */
  readonly requestHash: string;
}

/** What every command has. */
interface Common {
  readonly spender: Spender;
  /** Null where the caller gave no Idempotency-Key. */
  readonly key: IdempotencyKey | null;
  readonly traceId: string;
  readonly at: Date;
}

/** A call whose usage is recorded with what a command does. */
export interface Call {
  /** Null where the call named no API. */
  readonly apiId: string | null;
  /** Null for the service of the credential's application. */
  readonly serviceId: string | null;
  readonly statusCode: number;
  readonly elapsedMilliseconds: number;
}

/** One charge to make. */
export interface ChargeCommand extends Common {
  readonly kind: 'charge';
  readonly listPrice: Micro;
  readonly apiId: string | null;
}

/** Credits to reserve. */
export interface HoldCommand extends Common {
  readonly kind: 'hold';
  readonly listPrice: Micro;
  readonly apiId: string | null;
  readonly description: string | null;
  readonly lastsMilliseconds: number;
}

/** The cost of a hold to charge. */
export interface CaptureCommand extends Common {
  readonly kind: 'capture';
  readonly holdId: string;
  /** Null for the whole hold. */
  readonly listPrice: Micro | null;
  readonly call: Call;
}

/** A hold to end without a charge. */
export interface ReleaseCommand extends Common {
  readonly kind: 'release';
  readonly holdId: string;
  readonly state: 'Released' | 'Expired';
  /** Null where no call is to be recorded. */
  readonly call: Call | null;
}

export type Command = ChargeCommand | HoldCommand | CaptureCommand | ReleaseCommand;

/** What a command made, and whether that was for an earlier request with the same key. */
export interface Answered<Value> {
  readonly value: Value;
  readonly replayed: boolean;
}
