import type { operations as Contract } from '@quotakit/types';
import type { Defaulted, operations } from './generated/operations.ts';
import type { OperationRow } from './operation.ts';

/** The id of an operation of the contract. */
export type OperationId = keyof typeof operations;

/** What the contract says about one operation. */
export type Operation = OperationRow & { readonly id: OperationId };

type Parameters<Id extends OperationId> = Contract[Id]['parameters'];

type Body<Id extends OperationId> = Contract[Id] extends {
  requestBody: { content: { 'application/json': infer Content } };
}
  ? WithDefaults<Content, Defaulted[Id]['body']>
  : undefined;

/** Distributes over unions, so that alternatives stay alternatives. */
type WithDefaults<Value, Names extends string> = [Names] extends [never]
  ? Value
  : Value extends unknown
    ? Omit<Value, Names> & Required<Pick<Value, Names & keyof Value>>
    : never;

/** A validated request: coerced, with its defaults filled in. */
export interface OperationRequest<Id extends OperationId> {
  readonly path: Parameters<Id> extends { path: infer Path } ? Path : Record<never, never>;
  readonly query: WithDefaults<NonNullable<Parameters<Id>['query']>, Defaulted[Id]['query']>;
  readonly headers: NonNullable<Parameters<Id>['header']>;
  readonly body: Body<Id>;
}

type Answer<Status, Response> = Response extends { content: { 'application/json': infer Content } }
  ? { readonly status: Status; readonly body: Content; readonly headers?: Record<string, string> }
  : Response extends { content: { 'text/csv': infer Content } }
    ? { readonly status: Status; readonly body: Content; readonly headers: CsvHeaders }
    : { readonly status: Status; readonly headers?: Record<string, string> };

/** Without this header an answer is sent as JSON. */
type CsvHeaders = Record<string, string> & { readonly 'Content-Type': `text/csv${string}` };

type Responses<Id extends OperationId> = Contract[Id]['responses'];

/** What a handler may answer: one of the documented statuses, with its body. */
export type OperationResponse<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Answer<Status, Responses<Id>[Status]>;
}[keyof Responses<Id>];

/** A function for each operation: a missing one, or one too many, does not compile. */
export type Handlers<Context> = {
  readonly [Id in OperationId]: (
    request: OperationRequest<Id>,
    context: Context,
  ) => Promise<OperationResponse<Id>>;
};
