import type { Micro } from '@quotakit/engine';
import { sql } from 'kysely';
import type { Connection } from '../database/database.ts';

/** A service to list in the catalogue. */
export interface NewService {
  readonly alias: string;
  readonly title: string;
  readonly upstreamUrl: string | null;
  /** What a call through the gateway costs. */
  readonly price: Micro;
  /** What a new application starts with. */
  readonly free: Micro;
  readonly isPrivate: boolean;
  readonly at: Date;
}

/** Lists a service after all others. Resolves with its id, or with null where its alias is taken. */
export async function addService(
  connection: Connection,
  { alias, title, upstreamUrl, price, free, isPrivate, at }: NewService,
): Promise<string | null> {
  const added = await connection
    .insertInto('service')
    .values({
      id: crypto.randomUUID(),
      alias,
      title,
      type: 'Api',
      unit: 'Credit',
      upstream_url: upstreamUrl,
      price_micro: price,
      free_micro: free,
      private: isPrivate,
      rank: sql<number>`(SELECT coalesce(max(rank), 0) + 1 FROM service)`,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('alias').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}
