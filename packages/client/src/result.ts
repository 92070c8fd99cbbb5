import type { ResponseInfo } from './errors.ts';

/** What every answer says beside its body. */
export type Meta = ResponseInfo;

/** A documented success. */
export interface Success<Status extends number, Data> {
  readonly status: Status;
  readonly data: Data;
  readonly meta: Meta;
}

/** A documented refusal. */
export interface Refusal<Status extends number, Body> {
  readonly status: Status;
  readonly error: Body;
  readonly meta: Meta;
}

/** An answer that the contract does not document. */
export interface Unexpected {
  readonly status: 'unexpected';
  /** The status of the answer. */
  readonly httpStatus: number;
  /** The body of the answer; a text when it is not JSON. */
  readonly body: unknown;
  readonly meta: Meta;
}

/** Any result of any operation. */
export type AnyResult = Success<number, unknown> | Refusal<number, unknown> | Unexpected;

/** The statuses with which an operation's result can be a {@link Refusal}. */
export type RefusalStatus<Result> = Extract<Result, Refusal<number, unknown>>['status'];

/** The error body that goes with a status. */
export type RefusalBody<Result, Status> = Extract<Result, { status: Status; error: unknown }>['error'];
