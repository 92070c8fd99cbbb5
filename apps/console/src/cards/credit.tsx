import { compare, multiply, subtract } from '@quotakit/client/decimal';
import { getConsumptionQuota } from '@quotakit/client/operations/partner';
import type { ConsumptionQuota } from '@quotakit/client/types';
import { useLoad } from '../loading/useLoad.ts';
import type { ProjectClient } from '../session/clients.ts';
import { useClients } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import { Card, Load } from '../ui/card.tsx';
import { Meter } from '../ui/meter.tsx';
import { shareOf } from '../ui/share.ts';

/** How much of its consumption quota a partner has used, and what that is made of. */
export function Credit() {
  const { strings } = useLocale();
  const { project } = useClients();
  return (
    <Card id="credit" title={strings.credit.title}>
      {project ? <CreditLine client={project} /> : <p class="note">{strings.credit.needsKeys}</p>}
    </Card>
  );
}

function CreditLine({ client }: { readonly client: ProjectClient }) {
  const [loaded, retry] = useLoad('credit', (signal) => getConsumptionQuota(client, {}, { signal }));
  return (
    <Load loaded={loaded} retry={retry}>
      {(quota) => <Line quota={quota} />}
    </Load>
  );
}

function Line({ quota }: { readonly quota: ConsumptionQuota }) {
  const { strings, formats } = useLocale();
  const { consumption_quota: whole, used_consumption_quota: used, currency } = quota;
  const money = (amount: string) => formats.money(amount, currency);
  const text = strings.credit.used(money(used), money(whole));
  const isUnused = compare(used, 0) <= 0;
  const isExceeded = compare(used, whole) > 0;
  return (
    <>
      <p class="use-head">
        <strong>{text}</strong>
        <span>{strings.credit.left(money(subtract(whole, used)))}</span>
      </p>
      <Meter label={strings.credit.title} share={isUnused ? 0 : shareOf(used, whole)} text={text} />
      {isUnused && <p class="note">{strings.credit.unused}</p>}
      {isExceeded && (
        <p class="note note-error" role="alert">
          {strings.credit.exceeded}
        </p>
      )}
      <dl class="sum">
        <dt>{strings.credit.due}</dt>
        <dd>{money(quota.due_amount)}</dd>
        <dt>{strings.credit.unbilled}</dt>
        <dd>{money(quota.unbilled_amount)}</dd>
        <dt>{strings.credit.amount}</dt>
        <dd>{money(multiply(quota.amount, -1))}</dd>
        <dt>{strings.credit.coupon}</dt>
        <dd>{money(multiply(quota.coupon_amount, -1))}</dd>
        <dt class="sum-total">{strings.credit.sum}</dt>
        <dd class="sum-total">{money(used)}</dd>
      </dl>
    </>
  );
}
