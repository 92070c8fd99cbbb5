/** Beyond this a timer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs something until it ends, its time is over, or the caller aborts; leaves no timer and no listener behind. */
export function withDeadline<Value>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  timeout: () => Error,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { promise: stopped, reject } = withResolvers();
  const stop = (reason: unknown): void => {
    reject(reason);
    controller.abort(reason);
  };
  const abort = (): void => stop(caller?.reason);
  const timer = setTimeout(() => stop(timeout()), Math.min(milliseconds, LONGEST_TIMER));
  caller?.addEventListener('abort', abort);
  if (caller?.aborted) abort();
  return Promise.race([stopped, run(controller.signal)]).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', abort);
  });
}

/** Waits; an abort by the caller ends the wait with its reason. */
export function pause(milliseconds: number, caller: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', finish);
      if (caller?.aborted) reject(caller.reason);
      else resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    caller?.addEventListener('abort', finish);
    if (caller?.aborted) finish();
  });
}

function withResolvers(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_resolve, fail) => {
    reject = fail;
  });
  return { promise, reject };
}
