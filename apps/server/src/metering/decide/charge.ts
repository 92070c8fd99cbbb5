import type { Charge } from '@quotakit/types';
import type { BatchState } from '../batch/state.ts';
import type { BatchWrites } from '../batch/writes.ts';
import type { ChargeCommand } from '../commands.ts';
import { pay } from './pay.ts';
import { decidePrice } from './price.ts';

/** Charges at once. Throws the refusal, and then notes nothing. */
export function charge(state: BatchState, writes: BatchWrites, command: ChargeCommand): Charge {
  const { listPrice, apiId } = command;
  const { wallet, own, ...decided } = decidePrice(state, command);
  const payer = { id: wallet.applicationId, scope: wallet.scope };
  const call = { apiId, serviceId: own.service_id, statusCode: 201, elapsedMilliseconds: 0 };
  return pay(state, writes, { ...decided, command, payer, listPrice, call });
}
