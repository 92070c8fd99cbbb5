import type { Entry } from '../entry.ts';
import { isObject } from '../json.ts';
import type { Options } from '../options.ts';
import { removalOf } from '../rules/lifecycle.ts';

/** Removals that clients were not warned of in time. */
const SUDDEN = new Set([
  'operation-removed',
  'operation-removed-before-sunset',
  'request-parameter-removed',
  'request-parameter-removed-before-sunset',
]);
const FIELD = /^(request|response)-(required-)?property-removed$/;

/** Refuses the removal of what was not deprecated first. */
export function deprecatedFirstRefusals(entries: readonly Entry[], options: Options): string[] {
  const { deprecationDays } = options;
  return entries
    .filter((entry) => isSudden(entry, options))
    .map((entry) => {
      const where = entry.operation === null ? entry.location : `${entry.operation} ${entry.location}`;
      const period = deprecationDays > 0 ? `, for at least ${deprecationDays} days` : '';
      return `${where} was removed (${entry.rule}): deprecate it first${period}, or agree on it in an exemption.`;
    });
}

function isSudden({ rule, before }: Entry, options: Options): boolean {
  if (SUDDEN.has(rule)) return true;
  if (!FIELD.test(rule)) return false;
  // The field as it was carries its own marks.
  return ['sudden', 'early'].includes(removalOf(isObject(before) ? before : {}, options));
}
