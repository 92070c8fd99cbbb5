import { createPayer, type Payer } from '../payer.ts';
import { addPlatformToken } from '../platformToken.ts';
import type { TestServer } from '../server.ts';

/** The platform side of a tenant. */
export interface User extends Payer {
  readonly platformToken: string;
}

/** Makes a user who has a platform token, an application with plenty of credits, and a credential. */
export async function createUser(server: TestServer): Promise<User> {
  const payer = await createPayer(server, { own: 1_000_000 });
  const platformToken = await addPlatformToken(server, payer.userId);
  return { ...payer, platformToken };
}
