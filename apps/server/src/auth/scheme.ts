import type { IncomingRequest } from '../http/incoming.ts';
import type { Family } from '../envelopes/index.ts';
import type { Caller, Services } from '../context.ts';

/** A request that wants to be let in. */
export interface AuthenticationAttempt {
  readonly request: IncomingRequest;
  readonly url: URL;
  readonly family: Family;
  /** The path parameters, not yet validated. */
  readonly path: Readonly<Record<string, string>>;
  /** Whether what the request asks for checks the credential again, under its lock. */
  readonly checkedAgain: boolean;
  /** Empty where it is not known. */
  readonly remoteAddress: string;
  /** The body's bytes, empty where there is none; read at most once, at most 1 MiB. */
  body(): Promise<Uint8Array<ArrayBuffer>>;
}

/** One security scheme of the contract. */
export interface SecurityScheme {
  /** The challenge of the `WWW-Authenticate` header on 401. */
  readonly challenge: string;
  /** Whether the request tries this scheme. */
  isAttempted(headers: IncomingRequest['headers']): boolean;
  /** Whether what the request sends has the form of this scheme, where several are tried by the same header. */
  isMeant?(headers: IncomingRequest['headers']): boolean;
  /** Finds the caller. Throws an `AuthenticationFailure` where the attempt is not good. */
  authenticate(attempt: AuthenticationAttempt, services: Services): Promise<Caller>;
}
