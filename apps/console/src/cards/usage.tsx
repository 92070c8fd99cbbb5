import { listApiUsages } from '@quotakit/client/operations/platform';
import type { ApiUsage, Application } from '@quotakit/client/types';
import { usePages } from '../loading/usePages.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { Id } from '../ui/id.tsx';
import { More } from '../ui/more.tsx';
import { Table } from '../ui/table.tsx';
import { nameOfApplication } from './applicationName.ts';

const ROWS = 8;

interface UsageProps {
  readonly applications: readonly Application[];
}

/** The metered calls, the newest first. */
export function Usage({ applications }: UsageProps) {
  const { strings } = useLocale();
  const { platform } = useClients();
  const pages = usePages<ApiUsage>('usage', (offset, signal) =>
    listApiUsages(platform, { query: { limit: ROWS, offset } }, { signal }),
  );
  return (
    <Card id="usage" title={strings.usage.title}>
      <Load loaded={pages.loaded} retry={pages.retry}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="empty">{strings.usage.empty}</p>
          ) : (
            <>
              <UsageTable usages={page.items} applications={applications} />
              <More page={page} pages={pages} />
            </>
          )
        }
      </Load>
    </Card>
  );
}

function UsageTable({ usages, applications }: UsageProps & { readonly usages: readonly ApiUsage[] }) {
  const { strings, formats } = useLocale();
  const words = strings.usage;
  return (
    <Table
      caption={words.title}
      keyOf={({ id }) => id}
      rows={usages}
      columns={[
        { label: words.time, cell: ({ created_at: at }) => <time dateTime={at}>{formats.moment(at)}</time> },
        { label: words.api, cell: ({ api, service }) => api?.title ?? service?.title ?? words.charge },
        {
          label: words.credential,
          cell: ({ credential, credential_id: id }) => credential.name ?? <Id value={id} />,
        },
        {
          label: words.application,
          cell: ({ application_id: id }) => nameOfApplication(applications, id, strings),
        },
        { label: words.status, cell: ({ status_code: status }) => <Status status={status} /> },
        { label: words.cost, cell: (usage) => formats.amount(usage.deducted_amount), isNumber: true },
        { label: words.left, cell: (usage) => formats.amount(usage.remaining_amount), isNumber: true },
        { label: words.trace, cell: (usage) => <Id value={usage.trace_id} /> },
      ]}
    />
  );
}

function Status({ status }: { readonly status: number }) {
  return <span class={`badge badge-${status < 400 ? 'fine' : 'full'}`}>{status}</span>;
}
