import type { Handlers } from '@quotakit/contract';
import { callerOf, type Context } from '../../context.ts';
import { csvHeaders, toCsv, type CsvRow } from '../../http/csv.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { selectUsages, withNames } from '../../queries/usage.ts';
import { toApiUsage } from '../../representations/apiUsage.ts';

const MOST = 50_000;

type Column = (usage: ReturnType<typeof toApiUsage>) => CsvRow[number];

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  created_at: ({ created_at: created }) => created,
  application_id: ({ application_id: id }) => id,
  service: ({ service }) => service?.title ?? null,
  api: ({ api }) => api?.title ?? null,
  credential_id: ({ credential_id: id }) => id,
  credential: ({ credential }) => credential.name,
  status_code: ({ status_code: status }) => status,
  original_amount: ({ original_amount: amount }) => amount,
  deducted_amount: ({ deducted_amount: amount }) => amount,
  remaining_amount: ({ remaining_amount: amount }) => amount,
  elapsed: ({ elapsed }) => elapsed,
  trace_id: ({ trace_id: id }) => id,
};

export const exportApiUsages: Handlers<Context>['exportApiUsages'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const rows = await withNames(selectUsages(context.database, userId, query))
    .orderBy('api_usage.created_at', 'desc')
    .orderBy('api_usage.id', 'desc')
    .limit(MOST)
    .execute();
  const lines = rows.map((row) => Object.values(COLUMNS).map((column) => column(toApiUsage(row))));
  return { status: 200, body: toCsv(Object.keys(COLUMNS), lines), headers: csvHeaders('usages.csv') };
};
