import type { TakeCommand } from './takeScript.ts';

/** A call to count, in the window of a key. */
export interface Take {
  readonly key: string;
  readonly limit: number;
  /** How long the window lasts where this call begins it. */
  readonly milliseconds: number;
  /** Whether the time that is left is wanted. */
  readonly tellLeft: boolean;
}

/** The count, 0 where the call is refused, and the milliseconds left, 0 where they were not asked for. */
export type Taken = readonly [count: number, left: number];

interface Waiting {
  readonly take: Take;
  readonly resolve: (taken: Taken) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Puts the calls of one turn of the event loop into one run of the script, up to `most`: a command costs more than a decision.
 * Nodes of a cluster take only keys of one slot together, so there `most` is 1.
 */
export function batchTakes(
  client: TakeCommand,
  most: number,
  inTime: <Value>(answer: Promise<Value>) => Promise<Value>,
): (take: Take) => Promise<Taken> {
  let waiting: Waiting[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    for (let from = 0; from < batch.length; from += most) void send(batch.slice(from, from + most));
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    const keys = batch.map(({ take }) => take.key);
    const settings = batch.flatMap(({ take }) => [take.limit, take.milliseconds, take.tellLeft ? 1 : 0]);
    try {
      const answers = await inTime(client.quotakitTake(keys.length, ...keys, ...settings));
      for (const [place, { resolve }] of batch.entries())
        resolve([answers[place * 2] as number, answers[place * 2 + 1] as number]);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (take) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ take, resolve, reject }) === 1) process.nextTick(flush);
    });
}
