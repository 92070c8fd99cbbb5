import { add, fromMicro, toMicro } from '@quotakit/client/decimal';
import { getApiUsageAggregate, listApiUsages } from '@quotakit/client/operations/platform';
import type { Application } from '@quotakit/client/types';
import { daysFrom, lastDates, sumByDay } from '../chart/history.ts';
import { RATE_DAYS } from '../chart/projection.ts';
import { HISTORY_DAYS } from '../chart/readHistory.ts';
import { useLoad } from '../loading/useLoad.ts';
import type { PlatformClient } from '../session/clients.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Load } from '../ui/card.tsx';

interface Spending {
  readonly spent: string;
  readonly average: string;
  readonly calls: number;
}

/** The account in four figures. */
export function Overview({ applications }: { readonly applications: readonly Application[] }) {
  const { strings, formats } = useLocale();
  const { platform } = useClients();
  const [loaded, retry] = useLoad('spending', (signal) => readSpending(platform, new Date(), signal));
  const balance = add(0, ...applications.map(({ remaining_amount: left }) => left));
  return (
    <section class="overview" aria-label={strings.overview.title}>
      <Load loaded={loaded} retry={retry}>
        {({ spent, average, calls }) => (
          <dl class="figures">
            <Figure label={strings.overview.balance} value={formats.rounded(balance)} />
            <Figure label={strings.overview.spent} value={formats.rounded(spent)} />
            <Figure label={strings.overview.average} value={formats.rounded(average)} />
            <Figure label={strings.overview.calls} value={formats.count(calls)} />
          </dl>
        )}
      </Load>
    </section>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

async function readSpending(client: PlatformClient, now: Date, signal: AbortSignal): Promise<Spending> {
  const from = { created_at_from: daysFrom(now, 1 - HISTORY_DAYS).toISOString() };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [usage, { count }] = await Promise.all([
    getApiUsageAggregate(client, { query: { ...from, timezone: timeZone } }, { signal }),
    listApiUsages(client, { query: { ...from, limit: 1 } }, { signal }),
  ]);
  const byDay = sumByDay(usage.items.map(({ date, amount }) => [date, amount] as const));
  const recent = lastDates(now, RATE_DAYS).reduce((sum, date) => sum + (byDay.get(date) ?? 0n), 0n);
  return {
    spent: fromMicro(toMicro(usage.total)),
    average: fromMicro(recent / BigInt(RATE_DAYS)),
    calls: count,
  };
}
