import { ConfigError } from './errors.ts';
import { type AnyResult, dataOf } from './result.ts';

/** The two ways to take an answer. */
export interface Sender {
  read(): Promise<AnyResult>;
  raw(): Promise<Response>;
}

/**
 * A call under way. Await it for the data, or for the typed error to be thrown; or ask at once for the
 * {@link Call.result} or the {@link Call.raw} response. However often it is asked, the request is made once.
 */
export class Call<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #sender: Sender;
  #read: Promise<AnyResult> | undefined;
  #data: Promise<unknown> | undefined;
  #raw: Promise<Response> | undefined;

  constructor(sender: Sender) {
    this.#sender = sender;
    // A call that nobody awaits is made all the same, like any other promise.
    queueMicrotask(() => {
      if (this.#read === undefined && this.#raw === undefined) void this.#start();
    });
  }

  /** Resolves to a union by status, with `unexpected` for what the contract does not document. */
  result(): Promise<Result> {
    const result = this.#answer();
    // The error is the caller's value now: the data, if started, must not report it a second time.
    this.#data?.catch(() => {});
    return result as Promise<Result>;
  }

  /** Resolves to the untouched response of the last attempt. Has to be asked for at once. */
  raw(): Promise<Response> {
    if (this.#read !== undefined) throw new ConfigError('raw() must be called before the call is awaited.');
    this.#raw ??= this.#sender.raw();
    return this.#raw;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#start().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#start().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#start().finally(onFinally);
  }

  #start(): Promise<Data> {
    this.#data ??= this.#answer().then(dataOf);
    return this.#data as Promise<Data>;
  }

  #answer(): Promise<AnyResult> {
    if (this.#raw !== undefined) throw new ConfigError('The answer of this call was taken by raw().');
    this.#read ??= this.#sender.read();
    return this.#read;
  }
}
