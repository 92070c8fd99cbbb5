import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from '../contract/description.ts';

const MICRO = 1_000_000;
const CENTS = 100;

/** Numbers within the bounds of a schema; not whole ones have as many decimals as their format allows, or six. */
export function numbers(type: 'integer' | 'number', schema: Schema): Arbitrary<number> {
  const scale = type === 'integer' ? 1 : schema['format'] === 'cent-amount' ? CENTS : MICRO;
  const min = Math.max(...bounds(schema, ['minimum', 'exclusiveMinimum'], -2_147_483_648), -8_589_934_591);
  const max = Math.min(...bounds(schema, ['maximum', 'exclusiveMaximum'], 2_147_483_647), 8_589_934_591);
  const whole = (from: number, to: number) =>
    fc.integer({ min: Math.ceil(from * scale), max: Math.floor(to * scale) }).map((value) => value / scale);
  const near = whole(Math.max(min, -10), Math.max(Math.max(min, -10), Math.min(max, 100)));
  return fc.oneof(near, whole(min, max));
}

function bounds(schema: Schema, names: readonly string[], otherwise: number): number[] {
  const given = names.flatMap((name) => (typeof schema[name] === 'number' ? [schema[name]] : []));
  return given.length > 0 ? given : [otherwise];
}
