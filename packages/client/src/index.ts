export { bearer } from './auth/index.ts';
export { akSk, type AkSkOptions, xAuthToken } from './auth/huawei.ts';
export type { Attempt, Authenticator, TokenSource } from './auth/authenticator.ts';
export type { Call } from './call.ts';
export { type Client, createClient } from './client.ts';
export {
  ApiError,
  CallError,
  type CallInfo,
  ConfigError,
  ConnectionError,
  DecodeError,
  QuotaExhaustedError,
  QuotakitError,
  type ResponseInfo,
  ThrottledError,
  TimeoutError,
} from './errors.ts';
export type { ClientEvent, FailureEvent, RequestEvent, ResponseEvent, RetryEvent } from './events.ts';
export * from './generated/operations.ts';
export { isStatus, type Operation, type OperationInfo } from './operation.ts';
export type { AuthEntries, ClientOptions, Fetch, Options as CallOptions, SchemeName } from './options.ts';
export type { RateLimit } from './rateLimit.ts';
export type { Meta, Refusal, RefusalBody, RefusalStatus, Success, Unexpected } from './result.ts';
export type { RetryOptions } from './retry.ts';
