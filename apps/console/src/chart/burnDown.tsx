import { fromMicro } from '@quotakit/client/decimal';
import type { Application } from '@quotakit/client/types';
import { useLocale, type Locale } from '../strings/locale.ts';
import { Table } from '../ui/table.tsx';
import { daysFrom, localDate, type Day } from './history.ts';
import { Picture } from './picture.tsx';
import { project, type Projection } from './projection.ts';

interface BurnDownProps {
  readonly application: Application;
  readonly name: string;
  readonly days: readonly Day[];
  readonly now: Date;
}

/** A balance as it went and as it will go on, as a sentence, a picture and a table. */
export function BurnDown({ application, name, days, now }: BurnDownProps) {
  const locale = useLocale();
  const { strings } = locale;
  const projection = project(days);
  return (
    <figure class="burn-down" aria-label={strings.chart.title(name)}>
      <figcaption>
        <h3>{strings.chart.title(name)}</h3>
        <p class="outlook">{outlook(projection, application, now, locale)}</p>
      </figcaption>
      <Picture days={days} projection={projection} now={now} label={described(days, locale)} />
      <details class="as-table">
        <summary>{strings.chart.asTable}</summary>
        <DayTable days={days} name={name} />
      </details>
    </figure>
  );
}

function DayTable({ days, name }: Pick<BurnDownProps, 'days' | 'name'>) {
  const { strings, formats } = useLocale();
  const credits = (micro: bigint) => formats.amount(fromMicro(micro));
  return (
    <Table
      caption={strings.chart.title(name)}
      keyOf={({ date }) => date}
      rows={days.toReversed()}
      columns={[
        { label: strings.chart.day, cell: ({ date }) => formats.dayAndYear(date) },
        { label: strings.chart.spent, cell: ({ spent }) => credits(spent), isNumber: true },
        { label: strings.chart.addedColumn, cell: ({ added }) => credits(added), isNumber: true },
        { label: strings.chart.endOfDay, cell: ({ balance }) => credits(balance), isNumber: true },
      ]}
    />
  );
}

const YEAR_DAYS = 365;

function outlook(projection: Projection, application: Application, now: Date, locale: Locale): string {
  const { strings, formats } = locale;
  if (projection.kind === 'gone') return `${strings.chart.gone} ${afterwards(application, locale)}`.trim();
  if (projection.kind === 'steady') return strings.chart.steady;
  const rate = formats.rounded(fromMicro(projection.rate));
  if (projection.daysLeft > YEAR_DAYS) return strings.chart.far(rate, formats.years(1));
  const end = formats.dayAndYear(localDate(daysFrom(now, projection.daysLeft)));
  const sentence = strings.chart.ends(rate, end, formats.days(projection.daysLeft));
  return `${sentence} ${afterwards(application, locale)}`;
}

/** What becomes of calls that the balance does not cover. */
function afterwards({ scope, allow_consume_global: fallsBack }: Application, { strings }: Locale): string {
  return scope !== 'Global' && fallsBack ? strings.chart.thenGlobal : strings.chart.thenRefused;
}

function described(days: readonly Day[], { strings, formats }: Locale): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const credits = ({ balance }: Day) => formats.rounded(fromMicro(balance));
  return strings.chart.describe(formats.dayAndYear(first.date), credits(first), credits(last));
}
