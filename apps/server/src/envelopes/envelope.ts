import type { ErrorCode, Issue, Operation } from '@quotakit/contract';
import type { ApiFailure, AuthenticationFailure } from '../errors.ts';

/** How one family answers what the server itself refuses, with the family's codes, and how it writes any refusal. */
export interface Envelope<Code extends ErrorCode = ErrorCode> {
  /** The response body of a failure. */
  body(failure: ApiFailure, requestId: string): object;
  /** 400: the request is not of the documented form; there is at least one issue. */
  invalid(issues: readonly Issue[], operation: Operation): ApiFailure<Code>;
  /** 400: the body cannot be read, and why. */
  malformed(message: string, operation: Operation): ApiFailure<Code>;
  /** 401 */
  unauthenticated(failure: AuthenticationFailure): ApiFailure<Code>;
  /** 404: no operation has this path. */
  unknownPath(): ApiFailure<Code>;
  /** 405: no operation has this method on this path. */
  wrongMethod(): ApiFailure<Code>;
  /** 413 */
  tooLarge(): ApiFailure<Code>;
  /** 500 */
  internal(): ApiFailure<Code>;
}
