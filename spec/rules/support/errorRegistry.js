import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The closed list of error codes, by family. */
export const errorRegistry = parse(readFileSync(new URL('../../errors.yaml', import.meta.url), 'utf8'));

/** The codes of a family that its operations answer with. */
export function documentedCodes(family) {
  const codes = Object.entries(errorRegistry[family] ?? {});
  return codes.filter(([, { gateway, routing }]) => !gateway && !routing).map(([code]) => code);
}

/** The statuses that a code is answered with: none for a code that is not registered. */
export function statusesOf(family, code) {
  return [errorRegistry[family]?.[code]?.status ?? []].flat();
}
