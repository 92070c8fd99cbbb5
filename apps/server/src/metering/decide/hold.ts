import { micro } from '@quotakit/engine';
import type { Hold as HoldAnswer } from '@quotakit/types';
import { toHold } from '../../representations/hold.ts';
import { toTimestamp } from '../../time.ts';
import { locked, type BatchState, type Hold } from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import type { HoldCommand } from '../commands.ts';
import { decidePrice } from './price.ts';

/** Reserves credits. Throws the refusal, and then notes nothing. */
export function hold(state: BatchState, writes: BatchWrites, command: HoldCommand): HoldAnswer {
  const { spender, listPrice, apiId, description, lastsMilliseconds, traceId, at } = command;
  const { credential, wallet, price, discountPpm } = decidePrice(state, command);
  const account = locked(state.wallets.get(wallet.applicationId));
  account.held_micro = micro(account.held_micro + price);
  credential.held_micro = micro(credential.held_micro + price);
  account.changed = credential.changed = true;
  const row: Hold = {
    user_id: spender.userId,
    id: crypto.randomUUID(),
    credential_id: spender.credentialId,
    application_id: wallet.applicationId,
    list_micro: listPrice,
    discount_ppm: discountPpm,
    amount_micro: price,
    api_id: apiId,
    description,
    state: 'Held',
    captured_micro: null,
    charge_id: null,
    trace_id: traceId,
    expires_at: toTimestamp(new Date(at.getTime() + lastsMilliseconds)),
    created_at: toTimestamp(at),
    ended_at: null,
    changed: false,
  };
  state.holds.set(row.id, row);
  writes.newHolds.push(row);
  return toHold(row, wallet.scope);
}
