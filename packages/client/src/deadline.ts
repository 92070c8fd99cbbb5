/** Beyond this a timer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs something until it ends, its time is over, or the caller aborts; leaves no timer and no listener behind. */
export function withDeadline<Value>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  onTimeout: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => void,
  run?: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const succeed = (value: Value): void => {
      end();
      resolve(value);
    };
    const abort = (): void => fail(caller?.reason);
    const timer = setTimeout(() => onTimeout(succeed, fail), Math.min(milliseconds, LONGEST_TIMER));
    caller?.addEventListener('abort', abort);
    if (caller?.aborted) return abort();
    run?.(controller.signal).then(succeed, fail);
  });
}

/** Waits; an abort by the caller ends the wait with its reason. */
export const pause = (milliseconds: number, caller: AbortSignal | undefined): Promise<void> =>
  withDeadline<void>(milliseconds, caller, (resolve) => resolve());
