import type { Entry } from '../entry.ts';

/** Removals that clients were not warned of in time. */
const SUDDEN = new Set([
  'operation-removed',
  'operation-removed-before-sunset',
  'request-parameter-removed',
  'request-parameter-removed-before-sunset',
]);
const FIELD = /^(request|response)-(required-)?property-removed$/;

/** Refuses the removal of what was not deprecated first. */
export function deprecatedFirstRefusals(entries: readonly Entry[], days: number): string[] {
  return entries.filter(isSudden).map((entry) => {
    const where = entry.operation === null ? entry.location : `${entry.operation} ${entry.location}`;
    const period = days > 0 ? `, for at least ${days} days` : '';
    return `${where} was removed (${entry.rule}): deprecate it first${period}, or agree on it in an exemption.`;
  });
}

function isSudden(entry: Entry): boolean {
  if (SUDDEN.has(entry.rule)) return true;
  return FIELD.test(entry.rule) && !wasDeprecated(entry);
}

/** The field as it was carries its own mark. */
function wasDeprecated({ before }: Entry): boolean {
  return (
    typeof before === 'object' && before !== null && 'deprecated' in before && before['deprecated'] === true
  );
}
