import type { OperationRequest } from '@quotakit/contract';
import type { Connection } from '../database/database.ts';
import { normalizeTimestamp } from '../time.ts';

/** Which of a user's calls; a filter that is left out lets all of them through. */
export type UsageFilters = Partial<OperationRequest<'exportApiUsages'>['query']>;

const IN = ['application_id', 'service_id', 'api_id', 'credential_id', 'status_code'] as const;

/** A user's metered calls. `perspective` tells nothing apart: without grants, who calls is who pays. */
export function selectUsages(connection: Connection, userId: string, filters: UsageFilters) {
  let matches = connection.selectFrom('api_usage').where('api_usage.user_id', '=', userId);
  for (const name of IN) {
    const values = filters[name] as string[] | undefined;
    if (values) matches = matches.where(`api_usage.${name}`, 'in', values);
  }
  const { trace_id: traceId, created_at_from: from, created_at_to: to } = filters;
  if (traceId !== undefined) matches = matches.where('trace_id', '=', traceId);
  if (from !== undefined) matches = matches.where('api_usage.created_at', '>=', normalizeTimestamp(from));
  if (to !== undefined) matches = matches.where('api_usage.created_at', '<', normalizeTimestamp(to));
  return matches;
}

/** The same calls, with the names of what they used. */
export function withNames(matches: ReturnType<typeof selectUsages>) {
  return matches
    .innerJoin('credential', (join) =>
      join
        .onRef('credential.user_id', '=', 'api_usage.user_id')
        .onRef('credential.id', '=', 'api_usage.credential_id'),
    )
    .leftJoin('service', 'service.id', 'api_usage.service_id')
    .leftJoin('api', 'api.id', 'api_usage.api_id')
    .selectAll('api_usage')
    .select([
      'credential.name as credential_name',
      'service.alias as service_alias',
      'service.title as service_title',
      'api.title as api_title',
    ]);
}

/** One row of {@link withNames}. */
export type UsageRow = Awaited<ReturnType<ReturnType<typeof withNames>['executeTakeFirstOrThrow']>>;
