import { randomHex } from '../../src/crypto.ts';
import { putPlatformToken } from '../../src/demo/users.ts';
import type { TestServer } from './server.ts';

/** Gives a user a platform token. */
export async function addPlatformToken({ database, services }: TestServer, userId: string): Promise<string> {
  const token = `platform-v1-${randomHex(32)}`;
  const row = { id: crypto.randomUUID(), userId, token, at: services.clock.now() };
  await database.transaction().execute((transaction) => putPlatformToken(transaction, row));
  return token;
}
