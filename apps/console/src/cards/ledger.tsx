import { subtract } from '@quotakit/client/decimal';
import { listLedgerEntries } from '@quotakit/client/operations/metering';
import type { Application, LedgerAccount, LedgerEntry } from '@quotakit/client/types';
import { useState } from 'preact/hooks';
import { usePages } from '../loading/usePages.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { Id } from '../ui/id.tsx';
import { More } from '../ui/more.tsx';
import { Table } from '../ui/table.tsx';
import { nameOfApplication } from './applicationName.ts';
import { LedgerForm } from './ledgerForm.tsx';
import { everything, ledgerQuery } from './ledgerQuery.ts';

const ROWS = 10;

interface LedgerProps {
  readonly applications: readonly Application[];
}

/** A search in the ledger. */
export function Ledger({ applications }: LedgerProps) {
  const { strings, formats } = useLocale();
  const { platform } = useClients();
  const [search, setSearch] = useState(everything);
  const pages = usePages<LedgerEntry>(JSON.stringify(search), (offset, signal) =>
    listLedgerEntries(platform, { query: { ...ledgerQuery(search), limit: ROWS, offset } }, { signal }),
  );
  const { loaded } = pages;
  return (
    <Card id="ledger" title={strings.ledger.title} lead={strings.ledger.lead}>
      <LedgerForm applications={applications} search={setSearch} />
      <p class="found" role="status">
        {loaded.state === 'ready' && strings.ledger.found(formats.count(loaded.data.count))}
      </p>
      <Load loaded={loaded} retry={pages.retry}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="empty">{strings.ledger.empty}</p>
          ) : (
            <>
              <LedgerTable entries={page.items} applications={applications} />
              <More page={page} pages={pages} />
            </>
          )
        }
      </Load>
    </Card>
  );
}

function LedgerTable({ entries, applications }: LedgerProps & { readonly entries: readonly LedgerEntry[] }) {
  const { strings, formats } = useLocale();
  const words = strings.ledger;
  return (
    <Table
      caption={words.title}
      keyOf={({ id }) => id}
      rows={entries}
      columns={[
        { label: words.entry, cell: ({ id }) => <code>{id}</code> },
        { label: words.time, cell: ({ created_at: at }) => <time dateTime={at}>{formats.moment(at)}</time> },
        { label: words.cause, cell: ({ cause }) => words.causes[cause] ?? cause },
        {
          label: words.application,
          cell: (entry) => {
            const id = walletOf(entry).application_id;
            return id === null ? strings.none : nameOfApplication(applications, id, strings);
          },
        },
        { label: words.amount, cell: (entry) => <Moved entry={entry} />, isNumber: true },
        {
          label: words.balance,
          cell: (entry) => formats.amount(walletOf(entry).balance_after),
          isNumber: true,
        },
        { label: words.reference, cell: (entry) => <Reference entry={entry} /> },
      ]}
    />
  );
}

/** The side of an entry that is an application's. */
const walletOf = ({ from, to }: LedgerEntry): LedgerAccount => (to.kind === 'wallet' ? to : from);

function Moved({ entry }: { readonly entry: LedgerEntry }) {
  const { formats } = useLocale();
  if (walletOf(entry) === entry.to) return <span class="gain">+{formats.amount(entry.amount)}</span>;
  return <>{formats.amount(subtract(0, entry.amount))}</>;
}

/** What the entry belongs to, the most telling first. */
function Reference({ entry }: { readonly entry: LedgerEntry }) {
  const { strings } = useLocale();
  const words = strings.ledger.references;
  const found = [
    [words.charge, entry.charge_id],
    [words.order, entry.order_id],
    [words.key, entry.idempotency_key],
    [words.request, entry.trace_id],
  ].find(([, id]) => id !== null);
  if (!found) return <>{strings.none}</>;
  return (
    <>
      {found[0]} <Id value={found[1] ?? ''} />
    </>
  );
}
