import type { ErrorCode, ErrorStatus, Issue } from '@quotakit/contract';

/** Further parts of an {@link ApiFailure}. */
export interface ApiFailureDetails {
  /** What is wrong with each field; only the platform family shows it. */
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that the caller is told about; the family's envelope writes it as a response. */
export class ApiFailure<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ApiFailure';
  readonly status: ErrorStatus<ErrorCode>;
  /** Registered in spec/errors.yaml, as the status for it is. */
  readonly code: Code;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ErrorStatus<Code>, code: Code, message: string, details: ApiFailureDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = details.issues ?? [];
    this.headers = details.headers ?? {};
  }
}

/** Why a caller is not let in; `signature` is a bad AK/SK signature. */
export type AuthenticationFailureReason = 'missing' | 'invalid' | 'expired' | 'signature';

/** Thrown by security schemes, which serve several families; the family's envelope gives it its code. */
export class AuthenticationFailure extends Error {
  override readonly name = 'AuthenticationFailure';
  readonly reason: AuthenticationFailureReason;

  /** `message` says what is wrong, for families that repeat it. */
  constructor(reason: AuthenticationFailureReason, message = '') {
    super(message);
    this.reason = reason;
  }
}

/** The body cannot be read: it is too large, or not JSON. */
export class BodyFailure extends Error {
  override readonly name = 'BodyFailure';
  readonly reason: 'too_large' | 'malformed';

  constructor(reason: BodyFailure['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
