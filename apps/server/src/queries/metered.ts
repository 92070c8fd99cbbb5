import { sql } from 'kysely';
import type { Caller, Context } from '../context.ts';
import type { Connection } from '../database/database.ts';
import { ApiFailure } from '../errors.ts';
import { normalizeTimestamp } from '../time.ts';

/** Whose charges and holds a caller sees: all of a user's, or those of one credential. */
export interface Reader {
  readonly userId: string;
  readonly credentialId: string | null;
}

export function readerOf({ caller }: Context): Reader {
  if (caller.kind === 'credential') return { userId: caller.userId, credentialId: caller.credentialId };
  if (caller.kind === 'user') return { userId: caller.userId, credentialId: null };
  throw new Error(`The operation is not secured for a ${(caller as Caller).kind}.`);
}

/** The filters that lists of charges and of holds share. */
export interface MeteredFilters {
  readonly application_id?: readonly string[] | undefined;
  readonly credential_id?: readonly string[] | undefined;
  readonly created_at_from?: string | undefined;
  readonly created_at_to?: string | undefined;
}

/** A reader's charges, with the scope of the application that paid. */
export function selectCharges(connection: Connection, reader: Reader, filters: MeteredFilters = {}) {
  const rows = connection
    .selectFrom('charge as item')
    .innerJoin('application', (join) =>
      join
        .onRef('application.user_id', '=', 'item.user_id')
        .onRef('application.id', '=', 'item.application_id'),
    )
    .selectAll('item')
    .select('application.scope')
    .where(isReaders(reader))
    .where(passes(filters));
  return rows;
}

/** A reader's holds, with the scope of the application that is held. */
export function selectHolds(connection: Connection, reader: Reader, filters: MeteredFilters = {}) {
  return connection
    .selectFrom('hold as item')
    .innerJoin('application', (join) =>
      join
        .onRef('application.user_id', '=', 'item.user_id')
        .onRef('application.id', '=', 'item.application_id'),
    )
    .selectAll('item')
    .select('application.scope')
    .where(isReaders(reader))
    .where(passes(filters));
}

/** 404: there is no such item, or it is someone else's. */
export function notFound() {
  return new ApiFailure(404, 'not_found', 'Not found.');
}

function isReaders({ userId, credentialId }: Reader) {
  if (credentialId === null) return sql<boolean>`item.user_id = ${userId}::uuid`;
  return sql<boolean>`(item.user_id = ${userId}::uuid AND item.credential_id = ${credentialId}::uuid)`;
}

function passes(filters: MeteredFilters) {
  const { application_id: applications, credential_id: credentials } = filters;
  const { created_at_from: from, created_at_to: to } = filters;
  const conditions = [
    applications && sql`item.application_id = ANY(${[...applications]}::uuid[])`,
    credentials && sql`item.credential_id = ANY(${[...credentials]}::uuid[])`,
    from !== undefined && sql`item.created_at >= ${normalizeTimestamp(from)}::timestamptz`,
    to !== undefined && sql`item.created_at < ${normalizeTimestamp(to)}::timestamptz`,
  ].filter((condition) => condition !== undefined && condition !== false);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` AND `)})`;
}
