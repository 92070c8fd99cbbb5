import { compare } from '@quotakit/client/decimal';
import { listApplications } from '@quotakit/client/operations/platform';
import { paginate } from '@quotakit/client/paginate';
import type { Application } from '@quotakit/client/types';
import { useEffect } from 'preact/hooks';
import { Applications } from './cards/applications.tsx';
import { ClientQuotas } from './cards/clientQuotas.tsx';
import { Credentials } from './cards/credentials.tsx';
import { Credit } from './cards/credit.tsx';
import { Ledger } from './cards/ledger.tsx';
import { Overview } from './cards/overview.tsx';
import { Usage } from './cards/usage.tsx';
import { useLoad } from './loading/useLoad.ts';
import type { PlatformClient } from './session/clients.ts';
import { useClients } from './session/session.ts';
import { Load } from './ui/card.tsx';

/** All that the keys let an operator see. */
export function Dashboard() {
  const { platform } = useClients();
  const [loaded, retry] = useLoad('applications', (signal) => readApplications(platform, signal));
  useEffect(() => document.getElementById('content')?.focus(), []);
  return (
    <div class="dashboard">
      <Load loaded={loaded} retry={retry}>
        {(applications) => (
          <>
            <Overview applications={applications} />
            <Applications applications={applications} />
            <div class="pair">
              <ClientQuotas />
              <Credit />
            </div>
            <Usage applications={applications} />
            <Credentials applications={applications} />
            <Ledger applications={applications} />
          </>
        )}
      </Load>
    </div>
  );
}

/** The busiest first. */
async function readApplications(client: PlatformClient, signal: AbortSignal): Promise<Application[]> {
  const applications: Application[] = [];
  const args = { query: { limit: 100 } };
  for await (const one of paginate(client, listApplications, args, { signal })) applications.push(one);
  return applications.toSorted((one, other) => compare(other.used_amount, one.used_amount));
}
