import type { Issue, Operation } from '@quotakit/contract';
import type { ApiFailure, AuthenticationFailure } from '../errors.ts';

/** How one family answers what the server itself refuses, and how it writes any refusal. */
export interface Envelope {
  /** The response body of a failure. */
  body(failure: ApiFailure, requestId: string): object;
  /** 400: the request is not of the documented form; there is at least one issue. */
  invalid(issues: readonly Issue[], operation: Operation): ApiFailure;
  /** 400: the body cannot be read, and why. */
  malformed(message: string, operation: Operation): ApiFailure;
  /** 401 */
  unauthenticated(failure: AuthenticationFailure): ApiFailure;
  /** 404: no operation has this path. */
  unknownPath(): ApiFailure;
  /** 405: no operation has this method on this path. */
  wrongMethod(): ApiFailure;
  /** 413 */
  tooLarge(): ApiFailure;
  /** 500 */
  internal(): ApiFailure;
}
