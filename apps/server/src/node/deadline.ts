interface Waiting {
  readonly until: number;
  readonly giveUp: () => void;
  settled: boolean;
}

/**
 * Bounds how long answers are waited for. One timer watches all of them, as each comes with the same bound: a timer for
 * each would cost as much as the answer.
 */
export function createDeadline(milliseconds: number, late: () => Error) {
  let waiting: Waiting[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function sweep(): void {
    const now = performance.now();
    const first = waiting.findIndex(({ settled, until }) => !settled && until > now);
    const over = waiting.splice(0, first === -1 ? waiting.length : first);
    for (const { settled, giveUp } of over) if (!settled) giveUp();
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    /** The answer, or the error of {@link late} where it does not come in time. */
    within<Value>(answer: Promise<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        const entry = {
          until: performance.now() + milliseconds,
          giveUp: () => reject(late()),
          settled: false,
        };
        waiting.push(entry);
        timer ??= setInterval(sweep, Math.max(1, milliseconds / 5));
        void settle();
        async function settle(): Promise<void> {
          try {
            resolve(await answer);
          } catch (error) {
            reject(error);
          } finally {
            entry.settled = true;
          }
        }
      });
    },
    close(): void {
      clearInterval(timer);
      waiting = [];
    },
  };
}
