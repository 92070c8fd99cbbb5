import type { Handlers } from '@quotakit/contract';
import { micro, toCredits } from '@quotakit/engine';
import { sql } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import { invalidParameter } from '../../envelopes/platform.ts';
import { assertOwnUser } from '../../platform/ownUser.ts';
import { timeZoneOf } from '../../platform/timeZone.ts';
import { selectUsages, type UsageFilters } from '../../queries/usage.ts';
import { toTimestamp } from '../../time.ts';

const DAY = 86_400_000;
const MOST_DAYS = 366;
const DEFAULT_DAYS = 30;

export const getApiUsageAggregate: Handlers<Context>['getApiUsageAggregate'] = async ({ query }, context) => {
  const { userId } = callerOf(context, 'user');
  assertOwnUser(query.user_id, userId);
  const { timezone, ...filters } = query;
  const range = rangeOf(filters, context.clock.now());
  const day = sql<string>`to_char(api_usage.created_at AT TIME ZONE ${timeZoneOf(timezone)}, 'YYYY-MM-DD')`;
  const rows = await selectUsages(context.database, userId, { ...filters, ...range })
    .leftJoin('api', 'api.id', 'api_usage.api_id')
    .select([day.as('date'), 'api_id', 'title', sql<bigint>`sum(deducted_micro)::bigint`.as('amount')])
    .groupBy([sql`1`, 'api_id', 'title'])
    .having(sql<boolean>`sum(deducted_micro) > 0`)
    .orderBy('date')
    .orderBy('api_id')
    .execute();
  const total = rows.reduce((sum, row) => sum + row.amount, 0n);
  const items = rows.map(({ date, api_id, amount }) => ({ date, api_id, amount: toCredits(micro(amount)) }));
  return { status: 200, body: { total: toCredits(micro(total)), items, apis: titlesOf(rows) } };
};

function rangeOf(
  { created_at_from: from, created_at_to: to }: UsageFilters,
  now: Date,
): Required<Pick<UsageFilters, 'created_at_from' | 'created_at_to'>> {
  const end = to === undefined ? now.getTime() + 1 : Date.parse(to);
  const start = from === undefined ? end - DEFAULT_DAYS * DAY : Date.parse(from);
  if (end - start > MOST_DAYS * DAY) {
    throw invalidParameter('created_at_from', `Must be at most ${MOST_DAYS} days before created_at_to.`);
  }
  return {
    created_at_from: from ?? toTimestamp(new Date(start)),
    created_at_to: to ?? toTimestamp(new Date(end)),
  };
}

type Titled = { readonly api_id: string | null; readonly title: string | null };

function titlesOf(rows: readonly Titled[]): Record<string, { title: string }> {
  const titles = rows.flatMap(({ api_id: id, title }) =>
    id === null || title === null ? [] : [[id, { title }] as const],
  );
  return Object.fromEntries(titles);
}
