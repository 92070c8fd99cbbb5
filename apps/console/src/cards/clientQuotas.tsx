import { listClientQuotaUses, listInstances } from '@quotakit/client/operations/client-quotas';
import type { ClientQuotaUse, Instance } from '@quotakit/client/types';
import { useState } from 'preact/hooks';
import { useLoad } from '../loading/useLoad.ts';
import type { ProjectClient } from '../session/clients.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { levelOf, Meter } from '../ui/meter.tsx';
import { shareOf } from '../ui/share.ts';

const MOST = 10;

/** The apps that have used most of their client quotas. */
export function ClientQuotas() {
  const { strings } = useLocale();
  const { project, projectId } = useClients();
  const words = strings.quotas;
  if (!project || projectId === '') {
    return (
      <Card id="quotas" title={words.title} lead={words.lead}>
        <p class="note">{project ? words.needsProject : words.needsKeys}</p>
      </Card>
    );
  }
  return <InstanceQuotas client={project} projectId={projectId} />;
}

interface ProjectProps {
  readonly client: ProjectClient;
  readonly projectId: string;
}

function InstanceQuotas({ client, projectId }: ProjectProps) {
  const { strings } = useLocale();
  const [chosenId, choose] = useState<string | null>(null);
  const [loaded, retry] = useLoad(`instances ${projectId}`, async (signal) => {
    const query = { limit: 100 };
    return (await listInstances(client, { path: { project_id: projectId }, query }, { signal })).instances;
  });
  const instances = loaded.state === 'ready' ? loaded.data : [];
  const chosen = instances.find(({ id }) => id === chosenId) ?? instances[0];
  const choice = instances.length > 1 && (
    <InstanceChoice instances={instances} value={chosen?.id ?? ''} choose={choose} />
  );
  return (
    <Card id="quotas" title={strings.quotas.title} lead={strings.quotas.lead} aside={choice}>
      <Load loaded={loaded} retry={retry}>
        {() =>
          chosen ? (
            <Uses client={client} projectId={projectId} instanceId={chosen.id} />
          ) : (
            <p class="empty">{strings.quotas.noInstance}</p>
          )
        }
      </Load>
    </Card>
  );
}

interface InstanceChoiceProps {
  readonly instances: readonly Instance[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

function InstanceChoice({ instances, value, choose }: InstanceChoiceProps) {
  const { strings } = useLocale();
  return (
    <label class="field">
      <span>{strings.quotas.instance}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {instances.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Uses({ client, projectId, instanceId }: ProjectProps & { readonly instanceId: string }) {
  const { strings } = useLocale();
  const [loaded, retry] = useLoad(`uses ${instanceId}`, async (signal) => {
    const path = { project_id: projectId, instance_id: instanceId };
    return (await listClientQuotaUses(client, { path, query: { limit: MOST } }, { signal })).uses;
  });
  return (
    <Load loaded={loaded} retry={retry}>
      {(uses) =>
        uses.length === 0 ? (
          <p class="empty">{strings.quotas.empty}</p>
        ) : (
          <ul class="uses" role="list">
            {uses.map((use) => (
              <Use key={use.app_id} use={use} />
            ))}
          </ul>
        )
      }
    </Load>
  );
}

function Use({ use }: { readonly use: ClientQuotaUse }) {
  const { strings, formats } = useLocale();
  const share = shareOf(use.used_calls, use.call_limits);
  const level = levelOf(share);
  const text = strings.quotas.ofLimit(formats.count(use.used_calls), formats.count(use.call_limits));
  return (
    <li>
      <p class="use-head">
        <strong>{use.app_name}</strong>
        <span>{text}</span>
      </p>
      <Meter label={use.app_name} share={share} text={text} />
      <p class="use-foot">
        <span>{use.app_quota_name}</span>
        {level !== 'fine' && (
          <span class={`badge badge-${level}`}>
            {level === 'full' ? strings.quotas.atLimit : strings.quotas.nearLimit}
          </span>
        )}
        <span>
          {strings.quotas.resets} {formats.duration(use.reset_seconds)}
        </span>
      </p>
    </li>
  );
}
