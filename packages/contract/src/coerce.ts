import type { Parameter } from './compiled.ts';

/** Reads a parameter from its text values. What does not fit its type stays text, for the validator to refuse. */
export function coerce(parameter: Parameter, values: readonly string[]): unknown {
  if (values.length === 0) return structuredClone(parameter.default);
  if (parameter.type === 'array') return values.map((value) => coerceOne(parameter.item, value));
  return values.length === 1 ? coerceOne(parameter.type, values[0] as string) : [...values];
}

function coerceOne(type: string | undefined, text: string): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
