import { permissionDenied } from '../envelopes/platform.ts';

/** Accepts the caller's own id or `me`. Throws 403 where it is another user's. */
export function assertOwnUser(userReference: string | undefined, userId: string): void {
  if (userReference === undefined || userReference === 'me') return;
  if (userReference.toLowerCase() !== userId) throw permissionDenied();
}
