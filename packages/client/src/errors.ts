import type { RateLimit } from './rateLimit.ts';

/** What every error of a call can say about the call. */
export interface CallInfo {
  /** The operation, for example `createCharge`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** The Idempotency-Key that was sent. Use it again to find out, safely, what became of a charge. */
  readonly idempotencyKey: string | undefined;
}

/** What an answer of the server adds to {@link CallInfo}. */
export interface ResponseInfo extends CallInfo {
  /** The id of the request in the server's log. */
  readonly requestId: string | undefined;
  /** For how many milliseconds the server asks to wait before the next request. */
  readonly retryAfter: number | undefined;
  /** The limit that the call was counted under; undefined where none applied. */
  readonly rateLimit: RateLimit | undefined;
  /** The headers of the answer, without those that carry a secret. */
  readonly headers: Headers;
}

/** The base of every error that this package throws. */
export abstract class QuotakitError extends Error {}

/** The client or a call is set up wrongly; nothing was sent. */
export class ConfigError extends QuotakitError {
  override get name(): string {
    return 'ConfigError';
  }
}

/** No usable answer came; see {@link ConnectionError} and {@link TimeoutError}. */
export abstract class CallError extends QuotakitError implements CallInfo {
  declare readonly operation: string;
  declare readonly attempts: number;
  declare readonly idempotencyKey: string | undefined;

  constructor(message: string, call: CallInfo, options?: ErrorOptions) {
    super(`${call.operation}: ${message}`, options);
    Object.assign(this, call);
  }
}

/** The request did not reach the server, or the answer did not come back whole. */
export class ConnectionError extends CallError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** No whole answer came in time. */
export class TimeoutError extends CallError {
  /** Which limit was reached: that of one attempt, or that of the call with all its attempts and pauses. */
  readonly scope: 'attempt' | 'call';

  constructor(scope: 'attempt' | 'call', limit: number, call: CallInfo) {
    super(`no answer within ${limit} ms, the limit for one ${scope}.`, call);
    this.scope = scope;
  }

  override get name(): string {
    return 'TimeoutError';
  }
}

/** The server answered with success, but the body is not what the contract promises; often a proxy's page. */
export class DecodeError extends CallError implements ResponseInfo {
  /** The status of the answer. */
  declare readonly status: number;
  /** The beginning of the body, without secrets. */
  declare readonly snippet: string;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly rateLimit: RateLimit | undefined;
  declare readonly headers: Headers;

  constructor(reply: ResponseInfo & { readonly status: number; readonly snippet: string }) {
    super(`status ${reply.status}, but the body is not JSON: ${reply.snippet || 'it is empty'}`, reply);
  }

  override get name(): string {
    return 'DecodeError';
  }
}

/** The parts of an {@link ApiError}. */
export interface ErrorReply<Status extends number = number, Body = unknown> extends ResponseInfo {
  /** The status of the answer. */
  readonly status: Status;
  /** The body of the answer; a text when it is not JSON. */
  readonly body: Body;
  /** Whether the contract documents this status for the operation, and the body is JSON. */
  readonly documented: boolean;
  /** The code in the error envelope, for example `used_up` or `APIG.2012`. */
  readonly code: string | undefined;
  /** The sentence in the error envelope. */
  readonly detail: string | undefined;
}

/** The server refused the request, or answered with a status that the contract does not document. */
export class ApiError<Status extends number = number, Body = unknown>
  extends CallError
  implements ErrorReply<Status, Body>
{
  declare readonly status: Status;
  declare readonly body: Body;
  declare readonly documented: boolean;
  declare readonly code: string | undefined;
  declare readonly detail: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly rateLimit: RateLimit | undefined;
  declare readonly headers: Headers;

  constructor(reply: ErrorReply<Status, Body>) {
    const { code, detail, requestId, status } = reply;
    const said = [`status ${status}`, code, detail].filter(Boolean).join(': ');
    super(requestId ? `${said} (request ${requestId})` : said, reply);
  }

  override get name(): string {
    return 'ApiError';
  }
}

/** 402: no balance covers the charge. Nothing was charged, and the same request will not help before a top-up. */
export class QuotaExhaustedError<Body = unknown> extends ApiError<402, Body> {
  override get name(): string {
    return 'QuotaExhaustedError';
  }
}

/** 429: too many requests. Wait for `retryAfter` milliseconds. */
export class ThrottledError<Body = unknown> extends ApiError<429, Body> {
  override get name(): string {
    return 'ThrottledError';
  }
}
