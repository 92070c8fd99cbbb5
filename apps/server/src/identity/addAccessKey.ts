import { randomHex, type Sealer } from '../crypto.ts';
import type { Connection } from '../database/database.ts';

/** Whose access key to make. */
export interface NewAccessKey {
  readonly userId: string;
  readonly projectId: string;
  readonly at: Date;
}

/** An access key with its secret, which is kept sealed and shown here only. */
export interface AddedAccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
}

export async function addAccessKey(
  connection: Connection,
  sealer: Sealer,
  { userId, projectId, at }: NewAccessKey,
): Promise<AddedAccessKey> {
  const accessKey = `QK${randomHex(9).toUpperCase()}`;
  const secretKey = randomHex(20);
  await connection
    .insertInto('access_key')
    .values({
      id: crypto.randomUUID(),
      access_key: accessKey,
      sealed_secret_key: await sealer.seal(secretKey),
      user_id: userId,
      project_id: projectId,
      created_at: at,
    })
    .execute();
  return { accessKey, secretKey };
}
