import { parseCredits } from '@quotakit/engine';
import type { Context } from '../context.ts';
import type { HoldCommand } from './commands.ts';
import { commandOf } from './request.ts';

const DEFAULT_SECONDS = 900;

/** What a validated request to hold says. */
interface HoldRequest {
  readonly amount: number;
  readonly api_id?: string | null;
  readonly description?: string | null;
  readonly expires_in?: number;
}

/** The hold that a request asks for. */
export async function holdCommandOf(
  { amount, api_id: apiId = null, description = null, expires_in: seconds = DEFAULT_SECONDS }: HoldRequest,
  key: string | undefined,
  context: Context,
): Promise<HoldCommand> {
  const listPrice = parseCredits(amount);
  const asked = ['createHold', listPrice, apiId, description, seconds];
  const common = await commandOf(context, key, asked);
  const made = { kind: 'hold', listPrice, apiId, serviceId: null, description } as const;
  return { ...common, ...made, lastsMilliseconds: seconds * 1000 };
}
