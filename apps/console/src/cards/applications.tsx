import { add, compare } from '@quotakit/client/decimal';
import type { Application } from '@quotakit/client/types';
import { useState } from 'preact/hooks';
import { BurnDown } from '../chart/burnDown.tsx';
import { readHistory } from '../chart/readHistory.ts';
import { useLoad } from '../loading/useLoad.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { Meter } from '../ui/meter.tsx';
import { shareOf } from '../ui/share.ts';
import { applicationName } from './applicationName.ts';

interface ApplicationsProps {
  readonly applications: readonly Application[];
}

/** The applications with their balances, and the burn-down chart of the one that is chosen. */
export function Applications({ applications }: ApplicationsProps) {
  const { strings } = useLocale();
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = applications.find(({ id }) => id === chosenId) ?? applications[0];
  return (
    <Card id="applications" title={strings.applications.title} lead={strings.applications.lead}>
      {chosen ? (
        <div class="balances">
          <fieldset class="balance-list">
            <legend class="visually-hidden">{strings.applications.choose}</legend>
            {applications.map((application) => (
              <Balance
                key={application.id}
                application={application}
                isChosen={application === chosen}
                choose={() => choose(application.id)}
              />
            ))}
          </fieldset>
          <History application={chosen} />
        </div>
      ) : (
        <p class="empty">{strings.applications.empty}</p>
      )}
    </Card>
  );
}

interface BalanceProps {
  readonly application: Application;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Balance({ application, isChosen, choose }: BalanceProps) {
  const { strings, formats } = useLocale();
  const { remaining_amount: left, used_amount: used, scope } = application;
  const state = stateOf(application, new Date());
  const usedText = strings.applications.used(formats.amount(used));
  return (
    <label class="balance">
      <input type="radio" name="application" checked={isChosen} onChange={choose} />
      <span class="balance-name">
        {applicationName(application, strings)}
        <small>{strings.applications.scopes[scope] ?? scope}</small>
      </span>
      <span class="balance-left">
        <strong>{formats.amount(left)}</strong>
        <small>{strings.applications.left}</small>
      </span>
      <Meter
        label={applicationName(application, strings)}
        share={compare(left, 0) > 0 ? shareOf(used, add(left, used)) : 1}
        text={usedText}
      />
      <small class="balance-used">{usedText}</small>
      {state && <span class="badge badge-full">{strings.applications[state]}</span>}
    </label>
  );
}

type State = 'disabled' | 'expired' | 'overdrawn' | 'usedUp';

/** Why the credentials of an application are refused; null where they are not. */
function stateOf(
  { disabled, expired_at: end, remaining_amount: left }: Application,
  now: Date,
): State | null {
  if (disabled) return 'disabled';
  if (end !== null && new Date(end) <= now) return 'expired';
  const sign = compare(left, 0);
  if (sign < 0) return 'overdrawn';
  return sign === 0 ? 'usedUp' : null;
}

function History({ application }: { readonly application: Application }) {
  const { strings } = useLocale();
  const { platform } = useClients();
  const { id, remaining_amount: left, used_amount: used } = application;
  const [loaded, retry] = useLoad(`${id} ${left} ${used}`, async (signal) => {
    const now = new Date();
    return { now, days: await readHistory(platform, application, now, signal) };
  });
  return (
    <div class="history">
      <Load loaded={loaded} retry={retry}>
        {({ now, days }) => (
          <BurnDown
            application={application}
            name={applicationName(application, strings)}
            days={days}
            now={now}
          />
        )}
      </Load>
    </div>
  );
}
