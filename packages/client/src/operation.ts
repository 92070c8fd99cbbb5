import { Call } from './call.ts';
import { type Client, sendWith } from './client.ts';
import { ApiError } from './errors.ts';
import type { Options, SchemeName } from './options.ts';
import type { RefusalBody, RefusalStatus } from './result.ts';

/** Whether a request may be sent twice: `keyed` only with an Idempotency-Key, `none` never. */
export type Idempotency = 'safe' | 'idempotent' | 'keyed' | 'none';

/** What the contract says about an operation. */
export interface OperationInfo {
  readonly id: string;
  readonly method: string;
  /** The path template, for example `/api/v1/applications/{id}/`. */
  readonly path: string;
  /** The documented statuses, the success first. */
  readonly statuses: readonly number[];
  /** The schemes that authenticate it: one of these sets. An empty set stands for no authentication. */
  readonly security: readonly (readonly SchemeName[])[];
  readonly idempotency: Idempotency;
  /** The form of a success that is no JSON: its `data` is the text. */
  readonly accept?: 'text/csv' | undefined;
}

/** The parts of a request. Which of them exist, each operation's own type says. */
export interface OperationArgs {
  path?: object;
  query?: object;
  body?: unknown;
}

/** What an operation takes, gives and may answer, and who may call it; each has a generated file for it. */
export interface OperationTypes {
  args: unknown;
  data: unknown;
  result: unknown;
  client: unknown;
}

declare const types: unique symbol;

/** What the contract says about an operation, and its types. */
export interface TypedOperation<Types extends OperationTypes> extends OperationInfo {
  /** It is never there: the compiler infers the types from it. */
  readonly [types]?: Types;
}

/** An operation with these types. Some can also be called without arguments. */
export interface Operation<Types extends OperationTypes> extends TypedOperation<Types> {
  (client: Types['client'], args: Types['args'], options?: Options): Call<Types>;
}

/** Makes an operation's function from what the contract says; the generated file calls it. */
export function op<Op extends OperationInfo>(
  id: string,
  method: string,
  path: string,
  statuses: readonly number[],
  security: readonly (readonly SchemeName[])[],
  idempotency: Idempotency,
  accept?: 'text/csv',
): Op {
  const info: OperationInfo = { id, method, path, statuses, security, idempotency, accept };
  const call = (client: Client, args?: OperationArgs, options?: Options): Call<OperationTypes> =>
    new Call(sendWith(client, info, args ?? {}, options ?? {}));
  return Object.assign(call, info) as unknown as Op;
}

/**
 * Whether an error is the answer of this operation with this documented status; the type of its body follows.
 *
 * @example
 * try {
 *   await createCharge(client, { body: { amount: 0.55 } });
 * } catch (error) {
 *   if (isStatus(error, createCharge, 402)) console.log(error.body.error.message);
 * }
 */
export function isStatus<Types extends OperationTypes, Status extends RefusalStatus<Types['result']>>(
  error: unknown,
  operation: Operation<Types>,
  status: Status,
): error is ApiError<Status, RefusalBody<Types['result'], Status>> {
  return (
    error instanceof ApiError &&
    error.documented &&
    error.operation === operation.id &&
    error.status === status
  );
}
