/**
 * A copy of response schemas that refuses undocumented properties. The contract leaves responses open,
 * so that they may grow; the server itself must send only what is documented.
 */
export function strict<Value>(value: Value): Value {
  return tighten(value) as Value;
}

function tighten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tighten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, tighten(entry)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const closable = copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy);
  return closable ? { ...copy, additionalProperties: false } : copy;
}
