import { ApiFailure } from '../errors.ts';
import { ProviderUnavailable } from '../payments/paymentProvider.ts';
import type { OrderRow } from '../queries/orders.ts';

/** Throws 409 where an order can no longer be paid. */
export function assertPending({ current_state: state }: OrderRow): void {
  if (state === 'Pending') return;
  throw new ApiFailure(409, 'not_pending', `The order is ${state} and can no longer be paid.`);
}

/** Asks a provider. Throws 502 where it does not answer. */
export async function ask<Value>(provider: string, question: () => Promise<Value>): Promise<Value> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    throw new ApiFailure(502, 'provider_unavailable', `The ${provider} did not answer. Try again later.`);
  }
}
