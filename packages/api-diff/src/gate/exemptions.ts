import type { Entry } from '../entry.ts';
import { isObject, type Json } from '../json.ts';
import { readWhole } from '../document/readYaml.ts';

/** A break that was agreed on: which rule, where, why, and until when. */
export interface Exemption {
  readonly file: string;
  readonly rule: string;
  /** The operation and the location of the entry, such as `POST /pets request body .name`. */
  readonly place: string;
  readonly reason: string;
  readonly expires: string;
}

/** Entries that nobody has agreed on, and what is wrong with the agreements. */
export interface Exempted {
  readonly remaining: readonly Entry[];
  readonly refusals: readonly string[];
}

/** Reads an exemption file: one exemption or a list of them. Says in sentences what is wrong with it. */
export function readExemptions(file: string, text: string): { exemptions: Exemption[]; refusals: string[] } {
  const value = readWhole(text);
  const items: readonly Json[] = Array.isArray(value) ? value : [value as Json];
  const exemptions: Exemption[] = [];
  const refusals: string[] = [];
  for (const item of items) {
    const missing = FIELDS.filter((field) => typeof (isObject(item) ? item[field] : undefined) !== 'string');
    if (missing.length > 0 || !isObject(item)) refusals.push(`${file} lacks ${missing.join(', ')}.`);
    else if (!/^\d{4}-\d\d-\d\d$/.test(String(item['expires'])))
      refusals.push(`${file}: "expires" is no date of the form 2027-01-31.`);
    else exemptions.push({ file, ...(item as Record<(typeof FIELDS)[number], string>) });
  }
  return { exemptions, refusals };
}

const FIELDS = ['rule', 'place', 'reason', 'expires'] as const;

/** Takes the agreed breaks out. An expired agreement is refused. */
export function exempt(entries: readonly Entry[], exemptions: readonly Exemption[], today: Date): Exempted {
  const day = today.toISOString().slice(0, 10);
  const expired = exemptions.filter(({ expires }) => expires < day);
  const valid = exemptions.filter(({ expires }) => expires >= day);
  return {
    remaining: entries.filter((entry) => !valid.some((exemption) => covers(exemption, entry))),
    refusals: expired.map(
      ({ file, rule, place, expires }) =>
        `The exemption of ${rule} at ${place} in ${file} expired on ${expires}.`,
    ),
  };
}

function covers({ rule, place }: Exemption, entry: Entry): boolean {
  if (rule !== entry.rule) return false;
  const names = entry.operations.length > 0 ? entry.operations : [null];
  return names.some((name) => place === (name === null ? entry.location : `${name} ${entry.location}`));
}
