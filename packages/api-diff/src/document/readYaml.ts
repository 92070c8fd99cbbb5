import { parse } from 'yaml';
import type { Json } from '../json.ts';

/** Reads YAML as the values that JSON has: keys are text, and an empty document is null. */
export function readYaml(text: string): Json {
  return jsonOf(parse(text, { merge: true, logLevel: 'silent', uniqueKeys: false, maxAliasCount: 10_000 }));
}

function jsonOf(value: unknown): Json {
  return (value ?? null) as Json;
}
