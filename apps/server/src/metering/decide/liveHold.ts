import { ApiFailure } from '../../errors.ts';
import { isPast } from '../../time.ts';
import type { Application, BatchState, Credential, Hold } from '../batch/state.ts';
import type { HoldEvent } from '../commands.ts';

const ENDED = {
  Captured: 'The hold was captured.',
  Released: 'The hold was released.',
  Expired: 'The hold has expired.',
} as const;

/** The hold, if it still reserves something. Another credential's is as unknown as one that never was. */
export function liveHold(state: BatchState, command: HoldEvent): Hold {
  const hold = state.holds.get(command.holdId);
  if (!hold || hold.credential_id !== command.spender.credentialId) {
    throw new ApiFailure(404, 'not_found', 'Not found.');
  }
  if (hold.state !== 'Held') throw new ApiFailure(409, 'hold_ended', ENDED[hold.state]);
  const expiring = command.kind === 'release' && command.state === 'Expired';
  const past = isPast(hold.expires_at, command.at);
  if (!expiring && past) throw new ApiFailure(409, 'hold_ended', ENDED.Expired);
  // It was extended between the look for what is past and the lock.
  if (expiring && !past) throw new Error('The hold has not expired.');
  return hold;
}

/** Who pays for a hold, and the credential that made it. */
export interface Owners {
  readonly payer: Application;
  readonly credential: Credential;
}

export function ownersOf({ applications, credentials }: BatchState, hold: Hold): Owners {
  const payer = applications.get(hold.application_id);
  const credential = credentials.get(hold.credential_id);
  if (!payer || !credential)
    throw new Error('A hold names an application or a credential that does not exist.');
  return { payer, credential };
}
