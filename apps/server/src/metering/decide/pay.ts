import { micro, toCredits, toFraction, type Micro } from '@quotakit/engine';
import type { Charge } from '@quotakit/types';
import { toTimestamp } from '../../time.ts';
import { contraId, locked, type Application, type BatchState, type Credential } from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import type { Call, Command } from '../commands.ts';

/** A charge that was decided. */
export interface Payment {
  readonly command: Command;
  readonly credential: Credential;
  /** The application that pays. */
  readonly payer: Pick<Application, 'id' | 'scope'>;
  readonly listPrice: Micro;
  readonly price: Micro;
  readonly discountPpm: number;
  readonly call: Call;
}

/** Notes a charge: its row, its ledger entry, its usage, and what it changes. */
export function pay(state: BatchState, writes: BatchWrites, payment: Payment): Charge {
  const { command, credential, payer, price, discountPpm, listPrice, call } = payment;
  const { spender, traceId, key, at } = command;
  const from = locked(state.wallets.get(payer.id));
  const to = locked(state.contras.get(contraId(spender.userId, 'consumed')));
  // All that may throw comes first: a command that fails must leave no trace in the batch.
  const balances = [micro(from.balance_micro - price), micro(to.balance_micro + price)] as const;
  const used = micro(credential.used_micro + price);
  [from.balance_micro, to.balance_micro] = balances;
  from.spent = micro(from.spent + price);
  credential.used_micro = used;
  from.changed = to.changed = credential.changed = true;

  const id = crypto.randomUUID();
  const [remaining] = balances;
  const created = toTimestamp(at);
  const common = { spender, applicationId: payer.id, remaining, traceId, created };
  writes.charges.push({ ...common, id, price, discountPpm, listPrice, apiId: call.apiId });
  writes.usages.push({ ...common, call, original: listPrice, deducted: price });
  // A discount of 100 % leaves nothing to move.
  if (price > 0n) {
    const entry = { from, to, amount: price, balances, cause: 'charge', chargeId: id } as const;
    writes.entries.push({ ...entry, key: key?.key ?? null, traceId, created });
  }
  return {
    id,
    amount: toCredits(price),
    list_price: toCredits(listPrice),
    discount: toFraction(discountPpm),
    application_id: payer.id,
    scope: payer.scope,
    remaining_amount: toCredits(remaining),
    credential_id: spender.credentialId,
    api_id: call.apiId,
    trace_id: traceId,
    created_at: created,
  };
}
