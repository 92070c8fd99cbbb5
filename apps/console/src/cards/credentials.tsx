import { listCredentials } from '@quotakit/client/operations/platform';
import type { Application, Credential } from '@quotakit/client/types';
import { usePages } from '../loading/usePages.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { Meter } from '../ui/meter.tsx';
import { More } from '../ui/more.tsx';
import { shareOf } from '../ui/share.ts';
import { Table } from '../ui/table.tsx';
import { nameOfApplication } from './applicationName.ts';

const ROWS = 10;

interface CredentialsProps {
  readonly applications: readonly Application[];
}

/** The credentials with what they spent; their tokens are masked by the server. */
export function Credentials({ applications }: CredentialsProps) {
  const { strings, formats } = useLocale();
  const { platform } = useClients();
  const words = strings.credentials;
  const pages = usePages<Credential>('credentials', (offset, signal) =>
    listCredentials(platform, { query: { limit: ROWS, offset } }, { signal }),
  );
  return (
    <Card id="credentials" title={words.title}>
      <Load loaded={pages.loaded} retry={pages.retry}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="empty">{words.empty}</p>
          ) : (
            <>
              <Table
                caption={words.title}
                keyOf={({ id }) => id}
                rows={page.items}
                columns={[
                  { label: words.name, cell: ({ name }) => name ?? strings.none },
                  {
                    label: words.token,
                    cell: ({ token, username }) => <code>{token ?? username ?? strings.none}</code>,
                  },
                  {
                    label: words.application,
                    cell: ({ application_id: id }) => nameOfApplication(applications, id, strings),
                  },
                  {
                    label: words.used,
                    cell: (credential) => <Spent credential={credential} />,
                    isNumber: true,
                  },
                  { label: words.expires, cell: ({ expired_at: end }) => <Expiry end={end} /> },
                  {
                    label: words.changed,
                    cell: ({ updated_at: at }) => <time dateTime={at}>{formats.moment(at)}</time>,
                  },
                ]}
              />
              <More page={page} pages={pages} />
            </>
          )
        }
      </Load>
    </Card>
  );
}

function Spent({ credential }: { readonly credential: Credential }) {
  const { strings, formats } = useLocale();
  const { used_amount: used, limited_amount: limit, name } = credential;
  if (limit === null) return <>{formats.amount(used)}</>;
  const text = strings.credentials.ofLimit(formats.amount(used), formats.amount(limit));
  const label = `${strings.credentials.used} ${name ?? ''}`.trim();
  return (
    <>
      {text}
      <Meter label={label} share={shareOf(used, limit)} text={text} />
    </>
  );
}

function Expiry({ end }: { readonly end: string | null }) {
  const { strings, formats } = useLocale();
  if (end === null) return <>{strings.credentials.never}</>;
  const isOver = new Date(end) <= new Date();
  return (
    <>
      <time dateTime={end}>{formats.moment(end)}</time>{' '}
      {isOver && <span class="badge badge-full">{strings.credentials.expired}</span>}
    </>
  );
}
