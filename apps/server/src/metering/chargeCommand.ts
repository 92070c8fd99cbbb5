import { parseCredits } from '@quotakit/engine';
import type { CreateChargeRequest } from '@quotakit/types';
import type { Context } from '../context.ts';
import type { ChargeCommand } from './commands.ts';
import { commandOf } from './request.ts';

/** The charge that a request asks for. */
export async function chargeCommandOf(
  { amount, api_id: apiId = null }: CreateChargeRequest,
  key: string | undefined,
  context: Context,
): Promise<ChargeCommand> {
  const listPrice = parseCredits(amount);
  const common = await commandOf(context, key, ['createCharge', listPrice, apiId]);
  return { ...common, kind: 'charge', listPrice, apiId };
}
