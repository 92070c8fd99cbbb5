import type { Selectable } from 'kysely';
import { randomHex, sha256 } from '../crypto.ts';
import type { Connection } from '../database/database.ts';
import type { PlatformTokenTable } from '../database/tables/users.ts';
import { maskToken } from '../representations/maskToken.ts';

/** A platform token to make. */
export interface NewPlatformToken {
  readonly userId: string;
  readonly expiredAt: string | null;
  readonly tags: readonly string[] | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly at: Date;
}

/** Makes a token of which only the hash is kept. The token itself is known here and never again. */
export async function issuePlatformToken(
  connection: Connection,
  { userId, expiredAt, tags, metadata, at }: NewPlatformToken,
): Promise<{ token: string; row: Selectable<PlatformTokenTable> }> {
  const token = `platform-v1-${randomHex(32)}`;
  const row = await connection
    .insertInto('platform_token')
    .values({
      id: crypto.randomUUID(),
      user_id: userId,
      token_hash: sha256(token),
      masked_token: maskToken(token),
      expired_at: expiredAt,
      tags: tags && JSON.stringify(tags),
      metadata: metadata && JSON.stringify(metadata),
      created_at: at,
      updated_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { token, row };
}
