import fc, { type Arbitrary } from 'fast-check';
import type { Parameter, Schema } from '../contract/description.ts';
import { isValid } from '../contract/isValid.ts';
import type { AnyOperation, Parts } from '../contract/request.ts';
import { resolve } from '../contract/description.ts';
import { edgesOf, invalid, many, STRANGE_NAMES } from './invalid.ts';

/** Spoils one part of a request. */
export type Spoil = (parts: Parts) => Parts;

type Values = Readonly<Record<string, unknown>>;

/** What makes a good request one that the contract refuses. */
export function spoils(operation: AnyOperation): Arbitrary<Spoil> {
  const ways = [
    fc.constantFrom(...STRANGE_NAMES).map((name): Spoil => (parts) => ({
      ...parts,
      query: { ...parts.query, [name]: 'x' },
    })),
    ...operation.parameters.filter(isValidated).flatMap(spoilParameter),
    ...spoilBody(operation),
  ];
  return fc.oneof(...ways);
}

/** Another project in the address is refused with 403 before anything is validated. */
function isValidated({ name }: Parameter): boolean {
  return name !== 'project_id';
}

function spoilParameter(parameter: Parameter): Arbitrary<Spoil>[] {
  const { name, in: place, required } = parameter;
  const part = place === 'header' ? 'headers' : place;
  const set =
    (value: unknown): Spoil =>
    (parts) => ({ ...parts, [part]: { ...(parts[part] as Values), [name]: value } });
  const values = badValues(parameter).map(set);
  const missing: Spoil = ({ query, ...parts }) => ({ ...parts, query: without(query, name) });
  const all = required && place === 'query' ? [...values, missing] : values;
  return all.length > 0 ? [fc.constantFrom(...all)] : [];
}

/** Texts that the parameter's schema refuses, as the parameter is sent. */
function badValues({ in: place, schema }: Parameter): unknown[] {
  const isList = schema['type'] === 'array';
  const one = isList ? resolve(schema['items']) : schema;
  const texts = [
    ...new Set(edgesOf(one).map((edge) => (typeof edge === 'object' ? JSON.stringify(edge) : String(edge)))),
  ];
  const bad = texts.filter((text) => !isValid(one, read(one, text)));
  if (place === 'path') return bad.filter((text) => !/^\.{0,2}$/.test(text));
  if (place === 'header') return bad.filter((text) => /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text));
  return isList ? [...bad.map((text) => [text]), ...tooMany(schema)] : [...bad, ['1', '2']];
}

function tooMany({ maxItems, items }: Schema): unknown[] {
  return typeof maxItems === 'number' ? [many(maxItems + 1, items)] : [];
}

/** The value that a text stands for. */
function read({ type }: Schema, text: string): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

function spoilBody({ body }: AnyOperation): Arbitrary<Spoil>[] {
  if (!body) return [];
  const texts = ['', '{', '{"a":}', 'null,', "{'a':1}", '[1,]'];
  const values = invalid(body)?.map((value): Spoil => (parts) => ({ ...parts, body: value }));
  const unreadable = fc.constantFrom(...texts).map((text): Spoil => (parts) => ({ ...parts, text }));
  return values ? [unreadable, values, values, values] : [unreadable];
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
