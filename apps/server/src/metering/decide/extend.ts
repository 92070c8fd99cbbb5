import type { Hold as HoldAnswer } from '@quotakit/types';
import { toHold } from '../../representations/hold.ts';
import { toTimestamp } from '../../time.ts';
import type { BatchState } from '../batch/state.ts';
import type { ExtendCommand } from '../commands.ts';
import { liveHold, ownersOf } from './liveHold.ts';

/** Moves the end of a hold. It never comes sooner than it was. */
export function extend(state: BatchState, command: ExtendCommand): HoldAnswer {
  const hold = liveHold(state, command);
  const expires = toTimestamp(new Date(command.at.getTime() + command.lastsMilliseconds));
  if (expires > hold.expires_at) {
    hold.expires_at = expires;
    hold.changed = true;
  }
  return toHold(hold, ownersOf(state, hold).payer.scope);
}
