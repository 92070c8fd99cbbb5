import { AuthenticationFailure } from '../../errors.ts';
import { isPast } from '../../time.ts';
import type { BatchState } from '../batch/state.ts';
import type { Command } from '../commands.ts';

/** Checks that a remembered credential still has the token that was sent. */
export function assertAuthentic({ credentials }: BatchState, { spender, at }: Command): void {
  const { credentialId, tokenHash } = spender;
  if (tokenHash === null) return;
  const credential = credentials.get(credentialId);
  if (!credential || credential.deleted_at !== null || credential.token_hash !== tokenHash) {
    throw new AuthenticationFailure('invalid');
  }
  if (isPast(credential.expired_at, at)) throw new AuthenticationFailure('expired');
}
