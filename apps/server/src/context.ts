import type { KnownCredentials } from './auth/knownCredentials.ts';
import type { TokenBalanceReader } from './coins/tokenBalanceReader.ts';
import type { Clock } from './clock.ts';
import type { Sealer } from './crypto.ts';
import type { Database } from './database/database.ts';
import type { ClientLimits } from './client-quotas/clientLimits.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { Admission } from './metering/admission.ts';
import type { Meter } from './metering/meter.ts';
import type { PaymentProvider } from './payments/paymentProvider.ts';
import type { Throttle } from './throttle.ts';

/** Who sends a request, as the operation's security scheme found out. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly userId: string }
  | {
      readonly kind: 'credential';
      readonly credentialId: string;
      readonly userId: string;
      readonly applicationId: string;
      /** As a `Spender` has it. */
      readonly tokenHash: string | null;
    }
  | {
      readonly kind: 'project';
      readonly domainId: string;
      /** Null for a token of the whole domain. */
      readonly projectId: string | null;
      readonly userId: string;
      readonly partner: boolean;
    };

/** What the app is given once and every request shares. */
export interface Services {
  readonly database: Database;
  readonly meter: Meter;
  readonly admission: Admission;
  readonly knownCredentials: KnownCredentials;
  readonly clock: Clock;
  readonly throttle: Throttle;
  /** Counts what would otherwise be guessed or flooded: it decides even where the shared windows cannot be asked. */
  readonly guard: Throttle;
  readonly clientLimits: ClientLimits;
  readonly metrics: Metrics;
  readonly sealer: Sealer;
  readonly logger: Logger;
  readonly payments: PaymentProvider;
  readonly tokenBalances: TokenBalanceReader;
  /** What it costs to try a password. */
  readonly passwordIterations: number;
}

/** All that a handler knows besides its request. */
export interface Context extends Services {
  readonly caller: Caller;
  /** Made by the server for each request; also the `trace_id` of the metering family. */
  readonly requestId: string;
  /** Empty where the app runs without a socket. */
  readonly remoteAddress: string;
}

type CallerOf<Kind extends Caller['kind']> = Extract<Caller, { kind: Kind }>;

/** The caller, where the operation's security scheme allows no other kind. */
export function callerOf<Kind extends Caller['kind']>(context: Context, kind: Kind): CallerOf<Kind> {
  if (context.caller.kind !== kind) throw new Error(`The operation is not secured for a ${kind}.`);
  return context.caller as CallerOf<Kind>;
}
