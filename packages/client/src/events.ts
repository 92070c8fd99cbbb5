/** What a client reports while it works. Events hold no header, no body and no secret. */
export type ClientEvent = RequestEvent | ResponseEvent | FailureEvent | RetryEvent;

interface EventBase {
  /** The operation, for example `createCharge`. */
  readonly operation: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends EventBase {
  readonly type: 'request';
  readonly method: string;
  readonly url: string;
}

/** A whole answer has come. */
export interface ResponseEvent extends EventBase {
  readonly type: 'response';
  readonly status: number;
  readonly requestId: string | undefined;
  readonly milliseconds: number;
}

/** No whole answer has come. */
export interface FailureEvent extends EventBase {
  readonly type: 'failure';
  readonly error: Error;
  readonly milliseconds: number;
}

/** The request will be sent again after a pause. */
export interface RetryEvent extends EventBase {
  readonly type: 'retry';
  readonly delay: number;
}
