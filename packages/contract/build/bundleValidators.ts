import { fileURLToPath } from 'node:url';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { centAmount } from './centAmount.ts';
import { creditAmount } from './creditAmount.ts';
import type { Description, OperationSource, Parameter, Schema } from './description.ts';
import { strict } from './strict.ts';

const PLACES = ['path', 'query', 'header'] as const;

/**
 * The source of one self-contained module: a compiled validator for every place of every request and for
 * every response, and the parameters' types. It needs no evaluation at run time.
 */
export async function bundleValidators(
  description: Description,
  operations: readonly OperationSource[],
): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    useDefaults: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, formats: _`require('./formats.cjs')` },
  });
  addFormats.default(ajv);
  ajv.addFormat('cent-amount', centAmount);
  ajv.addFormat('credit-amount', creditAmount);
  ajv.addSchema({ $id: 'given', components: description.components });
  ajv.addSchema({ $id: 'strict', components: strict(description.components) });

  const names: Record<string, string> = {};
  const add = (name: string, schema: Schema): void => {
    const key = `v${Object.keys(names).length}`;
    names[key] = name;
    ajv.addSchema({ ...schema, $id: key });
  };
  for (const operation of operations) addOperation(operation, add);
  const exported = Object.fromEntries(Object.keys(names).map((key) => [key, key]));
  const compiled = standalone.default(ajv, exported);
  const index = Object.entries(names).map(([key, name]) => `${JSON.stringify(name)}: ${key}`);
  return minify(
    `${compiled}\nexport const validators = {${index.join(',')}};\n` +
      `export const parameters = ${JSON.stringify(parameterTable(operations))};\n` +
      `export const requiredHeaders = ${JSON.stringify(headerTable(operations))};\n`,
  );
}

function addOperation(operation: OperationSource, add: (name: string, schema: Schema) => void): void {
  for (const place of PLACES) {
    const here = operation.parameters.filter((parameter) => parameter.in === place);
    add(`${operation.id} ${place}`, parameterSchema(here, place));
  }
  if (operation.body) add(`${operation.id} body`, pointed(operation.body, 'given'));
  for (const { status, body } of operation.responses) {
    if (body) add(`${operation.id} ${status}`, pointed(strict(body), 'strict'));
  }
}

function parameterSchema(parameters: readonly Parameter[], place: string): Schema {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const schema = { type: 'object', properties, required, additionalProperties: place !== 'query' };
  return pointed(schema, 'given');
}

/** The schema with its references pointing into the document of that id. */
function pointed(schema: Schema, id: string): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${id}#/components/`)) as Schema;
}

function parameterTable(operations: readonly OperationSource[]): object {
  const entries = operations.map(({ id, parameters }) => [
    id,
    parameters.map(({ name, in: place, schema }) => ({
      name,
      in: place,
      type: schema.type,
      item: (schema.items as Schema | undefined)?.type,
      default: schema.default,
    })),
  ]);
  return Object.fromEntries(entries) as object;
}

function headerTable(operations: readonly OperationSource[]): object {
  const entries = operations.map(({ id, responses }) => [
    id,
    Object.fromEntries(responses.map(({ status, requiredHeaders }) => [status, requiredHeaders])),
  ]);
  return Object.fromEntries(entries) as object;
}

async function minify(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
