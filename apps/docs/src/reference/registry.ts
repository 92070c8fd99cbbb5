import type { Edition } from '../i18n/edition.ts';
import type { Family, Json } from './document.ts';

/** An error code as spec/errors.yaml registers it. */
export interface RegisteredError {
  statuses: number[];
  meaning: string;
  action: string;
  retry: 'never' | 'after-fix' | 'later';
  gateway: boolean;
  routing: boolean;
}

/** Every error code, by family. */
export type Registry = Readonly<Record<Family, Readonly<Record<string, RegisteredError>>>>;

/** A link to the page of an error code. */
export interface ErrorLink {
  code: string;
  href: string;
  meaning: string;
}

/** The link to a code; a code that is not registered is an error, as it has no page. */
export function errorLink(family: Family, code: string, { prefix, errors }: Edition): ErrorLink {
  const entry = errors[family][code];
  if (entry === undefined) throw new Error(`The ${family} family has no error code ${code}.`);
  return { code, href: `${prefix}/errors/${family}/${code.toLowerCase()}/`, meaning: entry.meaning };
}

/** The error code in a body, whatever the family's envelope is. */
export function codeIn(body: Json): string | undefined {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return undefined;
  const own = [body['code'], body['error_code']].find((value) => typeof value === 'string');
  if (typeof own === 'string') return own;
  return body['error'] === undefined ? undefined : codeIn(body['error']);
}
