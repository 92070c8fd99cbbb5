import type { Micro } from '@quotakit/engine';

/** The credential that wants to spend. */
export interface Spender {
  readonly userId: string;
  readonly credentialId: string;
  readonly applicationId: string;
  /**
   * The hash of the token that was sent, where the credential is remembered from an earlier request: the meter checks
   * that it still is the credential's. Null where that is known.
   */
  readonly tokenHash: string | null;
}

export interface IdempotencyKey {
  /** As the caller sent it. */
  readonly key: string;
  /** What the answer is kept under: one key of a batch covers many commands. */
  readonly keptAs: string;
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
  /** The service that is called: the application must cover it. Null where that is not to be checked. */
  readonly serviceId: string | null;
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

/** A hold to keep for longer. */
export interface ExtendCommand extends Common {
  readonly kind: 'extend';
  readonly holdId: string;
  /** From now on. */
  readonly lastsMilliseconds: number;
}

export type Command = ChargeCommand | HoldCommand | CaptureCommand | ReleaseCommand | ExtendCommand;

/** A command on a hold that exists. */
export type HoldEvent = CaptureCommand | ReleaseCommand | ExtendCommand;

/** What a command made. */
export interface Answered<Value> {
  readonly value: Value;
  /** Whether it was made for an earlier request with the same key. */
  readonly replayed: boolean;
  /** What the paying wallet then has to spend; null where it is another than those the command may spend from. */
  readonly available: Micro | null;
  /** What the limit of the credential then leaves; null where it has none. */
  readonly limitLeft: Micro | null;
}
