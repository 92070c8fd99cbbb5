import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../json.ts';
import type { Direction } from '../schema/direction.ts';
import type { Schema } from '../schema/schema.ts';
import { project } from './project.ts';

const load = createRequire(import.meta.url);
let ajv: Ajv2020 | undefined;

/** What Ajv says of a value that holds to the first schema and not to the second; nothing where it disagrees. */
export function refusal(
  value: Json,
  holdsTo: Schema,
  breaks: Schema,
  direction: Direction,
): string | undefined {
  if (accepts(holdsTo, value, direction) !== true) return undefined;
  const validate = validator(breaks, value, direction);
  return !validate || validate(value) === true ? undefined : sentence(validate.errors ?? []);
}

/** Ajv's verdict on a value; nothing where Ajv cannot read the schema. */
export function accepts(schema: Schema, value: Json, direction: Direction): boolean | undefined {
  const validate = validator(schema, value, direction);
  return validate && validate(value) === true;
}

function validator(schema: Schema, value: Json, direction: Direction): ValidateFunction | undefined {
  ajv ??= create();
  try {
    const validate = ajv.compile(project(schema, value, direction));
    // A schema that refers to nothing but itself has no end.
    validate(value);
    return validate;
  } catch {
    return undefined;
  }
}

/** The mistake that lies deepest in the value, as a validator reports it. */
function sentence(errors: readonly ErrorObject[]): string {
  const [worst] = errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length);
  if (!worst) return 'The value is refused.';
  const { allowedValues, additionalProperty } = worst.params as Readonly<Record<string, unknown>>;
  const detail = allowedValues ?? additionalProperty;
  const rest = detail === undefined ? '' : `: ${JSON.stringify(detail)}`;
  return `${worst.instancePath === '' ? 'The value' : worst.instancePath} ${worst.message ?? ''}${rest}`;
}

/** Ajv takes a tenth of a second to load: only a break needs it. */
function create(): Ajv2020 {
  const { Ajv2020: Ajv } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = load('ajv-formats') as unknown as (instance: Ajv2020) => void;
  const instance = new Ajv({
    strict: false,
    logger: false,
    addUsedSchema: false,
    multipleOfPrecision: 9,
    ownProperties: true,
  });
  addFormats(instance);
  return instance;
}
