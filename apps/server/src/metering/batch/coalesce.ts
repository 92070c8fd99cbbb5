/** What became of one item of a batch. */
export type Settled<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown };

interface Waiting<Item, Value> {
  readonly item: Item;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs items in batches of at most `most`: an item that comes while nothing runs goes at once, those that come while
 * a batch runs go together in the next. `run` settles each item by itself; where it throws, every item of it fails.
 */
export function coalesce<Item, Value>(
  run: (items: readonly Item[]) => Promise<readonly Settled<Value>[]>,
  most: number,
): (item: Item) => Promise<Value> {
  const waiting: Waiting<Item, Value>[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) await runBatch(waiting.splice(0, most));
    running = false;
  }

  async function runBatch(batch: readonly Waiting<Item, Value>[]): Promise<void> {
    try {
      const settled = await run(batch.map(({ item }) => item));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = settled[index];
        if (outcome?.ok) resolve(outcome.value);
        else reject(outcome ? outcome.error : new Error('A batch settled fewer items than it has.'));
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void drain();
    });
}
