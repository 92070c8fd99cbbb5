import { ConfigError } from './errors.ts';
import type { Answer } from './exchange.ts';
import type { OperationTypes } from './operation.ts';
import { dataOf, type Reading, resultOf } from './interpret.ts';

/** Sends the request and gives its answer, unread for `raw`, and how to read it. */
export type Send = (raw: boolean) => Promise<{ answer: Answer; read: () => Reading }>;

/**
 * A call under way. Await it for the data, or for the typed error to be thrown; or ask at once for the
 * {@link Call.result} or the {@link Call.raw} response. However often it is asked, the request is made once.
 */
export class Call<Types extends OperationTypes> implements Promise<Types['data']> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #send: Send;
  #reading: Promise<Reading> | undefined;
  #data: Promise<unknown> | undefined;
  #raw: Promise<Response> | undefined;

  constructor(send: Send) {
    this.#send = send;
    // A call that nobody awaits is made all the same, like any other promise.
    queueMicrotask(() => {
      if (!this.#reading && !this.#raw) void this.#start();
    });
  }

  /** Resolves to a union by status, with `unexpected` for what the contract does not document. */
  result(): Promise<Types['result']> {
    const result = this.#read().then(resultOf);
    // The error is the caller's value now: the data, if started, must not report it a second time.
    this.#data?.catch(() => {});
    return result as Promise<Types['result']>;
  }

  /** Resolves to the untouched response of the last attempt. Has to be asked for at once. */
  raw(): Promise<Response> {
    if (this.#reading) throw new ConfigError('raw() must come before await.');
    this.#raw ??= this.#send(true).then(({ answer }) => answer.response);
    return this.#raw;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  then<Fulfilled = Types['data'], Rejected = never>(
    onFulfilled?: ((data: Types['data']) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#start().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Types['data'] | Rejected> {
    return this.then(null, onRejected) as Promise<Types['data'] | Rejected>;
  }

  finally(onFinally?: (() => void) | null): Promise<Types['data']> {
    return this.#start().finally(onFinally);
  }

  #start(): Promise<Types['data']> {
    this.#data ??= this.#read().then(dataOf);
    return this.#data as Promise<Types['data']>;
  }

  #read(): Promise<Reading> {
    if (this.#raw) throw new ConfigError('raw() took the answer.');
    this.#reading ??= this.#send(false).then(({ read }) => read());
    return this.#reading;
  }
}
