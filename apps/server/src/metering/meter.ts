import { micro, ZERO, type Micro } from '@quotakit/engine';
import type { Charge, Hold } from '@quotakit/types';
import type { Database, Transaction } from '../database/database.ts';
import { coalesce, type Settled } from './batch/coalesce.ts';
import { loadBatch } from './batch/load.ts';
import type { BatchState } from './batch/state.ts';
import { writeBatch } from './batch/write.ts';
import { noWrites, type BatchWrites } from './batch/writes.ts';
import type {
  Answered,
  CaptureCommand,
  ChargeCommand,
  Command,
  ExtendCommand,
  HoldCommand,
  ReleaseCommand,
} from './commands.ts';
import { assertAuthentic } from './decide/authentic.ts';
import { charge } from './decide/charge.ts';
import { capture, release } from './decide/end.ts';
import { extend } from './decide/extend.ts';
import { hold } from './decide/hold.ts';
import { once, type Done } from './decide/keyed.ts';

/** The most commands of one batch: more would only make each of them wait longer. */
const MOST = 512;

/** Spends credits. Commands that come together share one transaction; each is settled by itself. */
export interface Meter {
  charge(command: ChargeCommand): Promise<Answered<Charge>>;
  hold(command: HoldCommand): Promise<Answered<Hold>>;
  capture(command: CaptureCommand): Promise<Answered<Charge>>;
  release(command: ReleaseCommand): Promise<Answered<Hold>>;
  extend(command: ExtendCommand): Promise<Answered<Hold>>;
}

export function createMeter(database: Database): Meter {
  const submit = coalesce(
    (commands: readonly Command[]) =>
      database.transaction().execute((transaction) => runBatch(transaction, commands)),
    MOST,
  );
  return {
    charge: (command) => submit(command) as Promise<Answered<Charge>>,
    hold: (command) => submit(command) as Promise<Answered<Hold>>,
    capture: (command) => submit(command) as Promise<Answered<Charge>>,
    release: (command) => submit(command) as Promise<Answered<Hold>>,
    extend: (command) => submit(command) as Promise<Answered<Hold>>,
  };
}

/** Decides and writes the commands in the order they came. A refused one leaves the others alone. */
export async function runBatch(
  transaction: Transaction,
  commands: readonly Command[],
): Promise<Settled<Answered<Charge | Hold>>[]> {
  const state = await loadBatch(transaction, commands);
  const writes = noWrites();
  const settled = commands.map((command) => settle(() => decide(state, writes, command)));
  const at = new Date(Math.max(...commands.map((command) => command.at.getTime())));
  await writeBatch(transaction, state, writes, at);
  return settled;
}

function decide(state: BatchState, writes: BatchWrites, command: Command): Answered<Charge | Hold> {
  assertAuthentic(state, command);
  const done = carryOut(state, writes, command);
  const available = availableIn(state, done.value.application_id);
  return { ...done, available, limitLeft: limitLeftIn(state, command.spender.credentialId) };
}

function availableIn({ wallets }: BatchState, applicationId: string): Micro | null {
  const wallet = wallets.get(applicationId);
  return wallet ? micro(wallet.balance_micro - wallet.held_micro) : null;
}

function limitLeftIn({ credentials }: BatchState, id: string): Micro | null {
  const {
    limited_micro: limit = null,
    used_micro: used = ZERO,
    held_micro: held = ZERO,
  } = credentials.get(id) ?? {};
  return limit === null ? null : micro(limit - used - held);
}

function carryOut(state: BatchState, writes: BatchWrites, command: Command): Done<Charge | Hold> {
  switch (command.kind) {
    case 'charge':
      return once(state, writes, command, 201, () => charge(state, writes, command));
    case 'hold':
      return once(state, writes, command, 201, () => hold(state, writes, command));
    case 'capture':
      return once(state, writes, command, 200, () => capture(state, writes, command));
    case 'release':
      return once(state, writes, command, 200, () => release(state, writes, command));
    case 'extend':
      return once(state, writes, command, 200, () => extend(state, command));
  }
}

function settle<Value>(decision: () => Value): Settled<Value> {
  try {
    return { ok: true, value: decision() };
  } catch (error) {
    return { ok: false, error };
  }
}
