import { micro, priceAfterDiscount, toText, type Micro } from '@quotakit/engine';
import type { Charge, Hold as HoldAnswer } from '@quotakit/types';
import { ApiFailure } from '../../errors.ts';
import { toHold } from '../../representations/hold.ts';
import { toTimestamp } from '../../time.ts';
import {
  contraId,
  locked,
  type Application,
  type BatchState,
  type Credential,
  type Hold,
} from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import type { CaptureCommand, ReleaseCommand } from '../commands.ts';
import { liveHold, ownersOf } from './liveHold.ts';
import { pay } from './pay.ts';

/** Charges what a call cost, at most its hold, and frees the rest. */
export function capture(state: BatchState, writes: BatchWrites, command: CaptureCommand): Charge {
  const hold = liveHold(state, command);
  const listPrice = command.listPrice ?? hold.list_micro;
  if (listPrice > hold.list_micro) {
    const message = `amount must be at most the ${toText(hold.list_micro)} credits of the hold.`;
    throw new ApiFailure(400, 'bad_request', message);
  }
  const { payer, credential } = ownersOf(state, hold);
  const price = priceAfterDiscount(listPrice, hold.discount_ppm);
  free(state, hold, credential);
  const made = pay(state, writes, {
    command,
    credential,
    payer,
    listPrice,
    price,
    discountPpm: hold.discount_ppm,
    call: { ...command.call, apiId: hold.api_id ?? command.call.apiId },
  });
  end(hold, 'Captured', command.at, { amount: price, chargeId: made.id });
  giveUpRest(state, writes, command, payer);
  return made;
}

/** Frees what a hold reserves; nothing is charged. */
export function release(state: BatchState, writes: BatchWrites, command: ReleaseCommand): HoldAnswer {
  const known = state.holds.get(command.holdId);
  const repeated = known?.state === 'Released' && known.credential_id === command.spender.credentialId;
  if (repeated) return toHold(known, ownersOf(state, known).payer.scope);
  const hold = liveHold(state, command);
  const { payer, credential } = ownersOf(state, hold);
  const account = free(state, hold, credential);
  end(hold, command.state, command.at);
  giveUpRest(state, writes, command, payer);
  if (command.call) {
    const { spender, call, traceId, at } = command;
    const amounts = { original: 0n as Micro, deducted: 0n as Micro, remaining: account.balance_micro };
    const common = { spender, applicationId: payer.id, traceId, created: toTimestamp(at) };
    writes.usages.push({ ...common, ...amounts, call: { ...call, apiId: hold.api_id ?? call.apiId } });
  }
  return toHold(hold, payer.scope);
}

function free({ wallets }: BatchState, hold: Hold, credential: Credential) {
  const account = locked(wallets.get(hold.application_id));
  account.held_micro = micro(account.held_micro - hold.amount_micro);
  credential.held_micro = micro(credential.held_micro - hold.amount_micro);
  account.changed = credential.changed = true;
  return account;
}

function end(
  hold: Hold,
  state: Hold['state'],
  at: Date,
  captured?: { readonly amount: Micro; readonly chargeId: string },
): void {
  hold.state = state;
  hold.ended_at = toTimestamp(at);
  hold.captured_micro = captured?.amount ?? null;
  hold.charge_id = captured?.chargeId ?? null;
  hold.changed = true;
}

/** What a deleted application gets back is given up like the rest of its quota was. */
function giveUpRest(
  state: BatchState,
  writes: BatchWrites,
  { traceId, at }: CaptureCommand | ReleaseCommand,
  payer: Application,
): void {
  const from = locked(state.wallets.get(payer.id));
  const amount = micro(from.balance_micro - from.held_micro);
  if (payer.deleted_at === null || amount <= 0n) return;
  const to = locked(state.contras.get(contraId(payer.user_id, 'written_off')));
  from.balance_micro = micro(from.balance_micro - amount);
  to.balance_micro = micro(to.balance_micro + amount);
  from.changed = to.changed = true;
  const balances = [from.balance_micro, to.balance_micro] as const;
  const entry = { from, to, amount, balances, cause: 'write_off', chargeId: null, key: null } as const;
  writes.entries.push({ ...entry, traceId, created: toTimestamp(at) });
}
