import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { bundle, type Schema } from './description.ts';

// A reading of the contract of its own, to hold against the compiled validators that the server uses.
const ajv = formats.default(new Ajv2020({ strict: false }));
ajv.addFormat('credit-amount', {
  type: 'number',
  validate: (value: number) => /^-?\d+(\.\d{1,6})?$/.test(String(value)),
});
ajv.addFormat('cent-amount', {
  type: 'number',
  validate: (value: number) => /^-?\d+(\.\d{1,2})?$/.test(String(value)),
});
ajv.addSchema(bundle, 'contract');

const compiled = new Map<Schema, ValidateFunction>();

/** Whether a value, as it is after JSON, is of a schema of the contract. */
export function isValid(schema: Schema, value: unknown): boolean {
  const known = compiled.get(schema);
  const validate = known ?? ajv.compile(absolute(schema));
  compiled.set(schema, validate);
  return validate(value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
}

/** The same schema, whose references are to the added bundle. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as Schema;
}
