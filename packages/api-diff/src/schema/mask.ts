import { isList, isObject, type Json } from '../json.ts';

/** The JSON types as bits. Whole and fractional numbers are apart, so that `integer` is a set of its own. */
export const NULL = 1;
export const BOOLEAN = 2;
export const WHOLE = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER: number = WHOLE | FRACTION;
export const ANY: number = 127;

const BY_NAME: Readonly<Record<string, number>> = {
  null: NULL,
  boolean: BOOLEAN,
  integer: WHOLE,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
};

/** The bits of a `type` keyword's names. */
export function maskOf(names: readonly string[]): number {
  return names.reduce((mask, name) => mask | (BY_NAME[name] ?? 0), 0);
}

/** The names of the bits, as a `type` keyword says them. */
export function namesOf(mask: number): string[] {
  const names = Object.keys(BY_NAME).filter((name) => (mask & (BY_NAME[name] ?? 0)) === BY_NAME[name]);
  return names.includes('number') ? names.filter((name) => name !== 'integer') : names;
}

/** The bit of a value's type. */
export function maskOfValue(value: Json): number {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isInteger(value) ? WHOLE : FRACTION;
  if (typeof value === 'string') return STRING;
  if (isList(value)) return ARRAY;
  return isObject(value) ? OBJECT : 0;
}
