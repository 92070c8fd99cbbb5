import { randomHex, sha256 } from '@quotakit/server/src/crypto.ts';
import { sql } from 'kysely';
import type { Store } from './store.ts';

/** Gives each payer's credential a token that can be sent. */
export async function giveTokens({ database, payers, analyze }: Store): Promise<string[]> {
  const tokens = payers.map(() => `sk-${randomHex(24)}`);
  const hashes = tokens.map((token) => sha256(token));
  await sql`UPDATE credential SET token_hash = given.hash
    FROM unnest(${payers.map(({ credentialId }) => credentialId)}::uuid[], ${hashes}::text[]) AS given (id, hash)
    WHERE credential.id = given.id`.execute(database);
  await analyze();
  return tokens;
}
