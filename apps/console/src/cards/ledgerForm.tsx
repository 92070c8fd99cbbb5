import type { Application } from '@quotakit/client/types';
import { useState } from 'preact/hooks';
import { useLocale } from '../strings/locale.ts';
import { Field } from '../ui/field.tsx';
import { applicationName } from './applicationName.ts';
import { CAUSES, everything, isChargeId, type LedgerSearch } from './ledgerQuery.ts';

interface LedgerFormProps {
  readonly applications: readonly Application[];
  readonly search: (search: LedgerSearch) => void;
}

/** What to look for in the ledger. */
export function LedgerForm({ applications, search }: LedgerFormProps) {
  const { strings } = useLocale();
  const words = strings.ledger;
  const [fields, setFields] = useState(everything);
  const [isBad, setBad] = useState(false);
  const set = (name: keyof LedgerSearch) => (value: string) => setFields({ ...fields, [name]: value.trim() });

  function submit(event: Event): void {
    event.preventDefault();
    const bad = fields.chargeId !== '' && !isChargeId(fields.chargeId);
    setBad(bad);
    if (!bad) search(fields);
  }

  function reset(): void {
    setFields(everything);
    setBad(false);
    search(everything);
  }

  return (
    <form class="search" onSubmit={submit} aria-label={words.search}>
      <Choice label={words.application} value={fields.applicationId} set={set('applicationId')}>
        {applications.map((application) => [application.id, applicationName(application, strings)])}
      </Choice>
      <Choice label={words.cause} value={fields.cause} set={set('cause')}>
        {CAUSES.map((cause) => [cause, words.causes[cause] ?? cause])}
      </Choice>
      <Field
        id="ledger-charge"
        label={words.charge}
        value={fields.chargeId}
        set={set('chargeId')}
        {...(isBad && { error: words.badCharge })}
      />
      <Field id="ledger-from" type="date" label={words.from} value={fields.from} set={set('from')} />
      <Field id="ledger-to" type="date" label={words.to} value={fields.to} set={set('to')} />
      <div class="search-buttons">
        <button type="submit" class="button button-main">
          {words.search}
        </button>
        <button type="button" class="button" onClick={reset}>
          {words.reset}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly children: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, value, set, children }: ChoiceProps) {
  const { strings } = useLocale();
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{strings.ledger.all}</option>
        {children.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
