import type { Database } from '../../database/database.ts';
import { coalesce, type Settled } from './coalesce.ts';
import type { ChargeAnswer, ChargeCommand } from './command.ts';
import { decideCommand } from './decide.ts';
import { loadBatch } from './load.ts';
import { writeBatch, type BatchWrites } from './write.ts';

/** The most commands of one batch: more would only make each of them wait longer. */
const MOST = 512;

/** Makes charges; those that come together share one transaction. */
export type ChargeMaker = (command: ChargeCommand) => Promise<ChargeAnswer>;

export function createChargeMaker(database: Database): ChargeMaker {
  return coalesce((commands) => runBatch(database, commands), MOST);
}

/** Decides and writes the commands in the order they came. A refused one leaves the others alone. */
export async function runBatch(
  database: Database,
  commands: readonly ChargeCommand[],
): Promise<Settled<ChargeAnswer>[]> {
  return database.transaction().execute(async (transaction) => {
    const state = await loadBatch(transaction, commands);
    const writes: BatchWrites = { charges: [], entries: [], answers: [] };
    const settled = commands.map((command) => settle(() => decideCommand(state, writes, command)));
    await writeBatch(transaction, state, writes);
    return settled;
  });
}

function settle<Value>(decide: () => Value): Settled<Value> {
  try {
    return { ok: true, value: decide() };
  } catch (error) {
    return { ok: false, error };
  }
}
