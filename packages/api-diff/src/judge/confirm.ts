import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../json.ts';
import type { Direction } from '../schema/direction.ts';
import type { Schema } from '../schema/schema.ts';
import { project } from './project.ts';

const load = createRequire(import.meta.url);
let ajv: Ajv2020 | undefined;

/** Whether Ajv, too, finds that the value holds to the first schema and not to the second. */
export function confirms(value: Json, holdsTo: Schema, breaks: Schema, direction: Direction): boolean {
  return accepts(holdsTo, value, direction) === true && accepts(breaks, value, direction) === false;
}

/** Ajv's verdict on a value; nothing where Ajv cannot read the schema. */
export function accepts(schema: Schema, value: Json, direction: Direction): boolean | undefined {
  ajv ??= create();
  const projected = project(schema, value, direction);
  try {
    return ajv.compile(projected)(value);
  } catch {
    return undefined;
  }
}

/** Ajv takes a tenth of a second to load: only a break needs it. */
function create(): Ajv2020 {
  const { Ajv2020: Ajv } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = load('ajv-formats') as unknown as (instance: Ajv2020) => void;
  const instance = new Ajv({ strict: false, logger: false, addUsedSchema: false, multipleOfPrecision: 9 });
  addFormats(instance);
  return instance;
}
