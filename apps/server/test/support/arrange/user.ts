import { randomHex } from '../../../src/crypto.ts';
import { putPlatformToken } from '../../../src/demo/users.ts';
import { createPayer, type Payer } from '../payer.ts';
import type { TestServer } from '../server.ts';

/** The platform side of a tenant. */
export interface User extends Payer {
  readonly platformToken: string;
}

/** Makes a user who has a platform token, an application with plenty of credits, and a credential. */
export async function createUser(server: TestServer): Promise<User> {
  const payer = await createPayer(server, { own: 1_000_000 });
  const platformToken = `platform-v1-${randomHex(32)}`;
  const token = { id: crypto.randomUUID(), userId: payer.userId, token: platformToken };
  await server.database
    .transaction()
    .execute((transaction) => putPlatformToken(transaction, { ...token, at: server.services.clock.now() }));
  return { ...payer, platformToken };
}
