import { getPlatformTokenUser } from '@quotakit/client/operations/platform';
import type { TokenUser } from '@quotakit/client/types';
import { createClients } from './clients.ts';
import type { Keys } from './keys.ts';

/** Whom a platform token belongs to. Throws where the server does not accept it, or a key cannot be sent. */
export function checkToken(keys: Keys): Promise<TokenUser> {
  const { platform } = createClients(keys, () => {});
  return getPlatformTokenUser(platform, {}, { retry: false });
}
