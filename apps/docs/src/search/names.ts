import type { SearchRecord } from './record.ts';

const ORIGIN = /^https?:\/\/[^/]+/;
const COMPOUND = /.[A-Z_]/;
const ADDRESS = /^(?:(?:get|post|put|patch|delete) )?\//;

interface Address {
  readonly pattern: RegExp;
  /** An address with fewer says more. */
  readonly parameters: number;
  readonly record: SearchRecord;
}

/** Finds the records that a query names in full: by identifier, by title, or by an address with or without its values. */
export function createNames(records: readonly SearchRecord[]): (query: string) => SearchRecord[] {
  const named = new Map<string, SearchRecord[]>();
  const addresses: Address[] = [];
  for (const record of records) {
    for (const name of namesOf(record)) {
      if (ADDRESS.test(name)) addresses.push(addressOf(name, record));
      else named.set(name, [...(named.get(name) ?? []), record]);
    }
  }
  return (query) => {
    const wanted = normal(query);
    if (!ADDRESS.test(wanted)) return named.get(wanted) ?? [];
    return addresses
      .filter(({ pattern }) => pattern.test(wanted))
      .toSorted((left, right) => left.parameters - right.parameters)
      .map(({ record }) => record);
  };
}

/** A property or a schema that is called like a plain word is no more meant by it than what else has that word. */
function namesOf({ kind, title, section, names }: SearchRecord): Set<string> {
  const isPart = kind === 'schema' || kind === 'field';
  const all = isPart
    ? names.filter((name) => COMPOUND.test(name))
    : [...names, ...(section === '' ? [title] : [])];
  return new Set(all.map((name) => name.toLowerCase()));
}

/** `POST http://host/x?y=z` as `post /x`. */
function normal(query: string): string {
  const [first = '', ...rest] = query.trim().toLowerCase().split(/\s+/);
  const words = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return words.map((word) => word.replace(ORIGIN, '').replace(/\?.*$/, '')).join(' ');
}

/** Any value may stand where an address has a parameter, and the slash at its end may be missing. */
function addressOf(name: string, record: SearchRecord): Address {
  const segments = name.replace(/\/$/, '').split('/');
  const isParameter = (segment: string) => segment.startsWith('{');
  const pattern = segments.map((segment) => (isParameter(segment) ? '[^/]+' : escaped(segment))).join('/');
  return { pattern: new RegExp(`^${pattern}/?$`), parameters: segments.filter(isParameter).length, record };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
