import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A JSON Schema, or another object of the contract. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

/** A body that the contract says is refused, and with which status. */
export interface RefusedExample {
  readonly status: number;
  readonly value: unknown;
}

/** An operation with all that the contract shows of its requests and answers. */
export interface Description {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** The schema of the JSON body; undefined for an operation that takes none. */
  readonly body: Schema | undefined;
  readonly bodyExamples: ReadonlyMap<string, unknown>;
  readonly refusedExamples: ReadonlyMap<string, RefusedExample>;
  /** The shown bodies of each status, JSON values or the text of CSV; empty for one without a body. */
  readonly answers: ReadonlyMap<number, ReadonlyMap<string, unknown>>;
}

/** The bundled contract. */
export const bundle = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json')), 'utf8'),
) as { readonly paths: Readonly<Record<string, Schema>> };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Follows a `$ref`; what stands beside it counts too. */
export function resolve(value: unknown): Schema {
  const { $ref, ...beside } = value as Schema;
  if (typeof $ref !== 'string') return value as Schema;
  const target = $ref
    .split('/')
    .slice(1)
    .reduce((parent: unknown, key) => (parent as Schema)[key], bundle);
  return { ...resolve(target), ...beside };
}

/** The operations of the contract, by id. */
export const descriptions: ReadonlyMap<string, Description> = new Map(
  Object.values(bundle.paths)
    .flatMap((item) => METHODS.filter((method) => method in item).map((method) => describe(item, method)))
    .map((description) => [description.id, description]),
);

function describe(item: Schema, method: string): Description {
  const operation = item[method] as Schema;
  const parameters = [item['parameters'], operation['parameters']].flatMap(
    (list) => (list ?? []) as unknown[],
  );
  const media = operation['requestBody'] ? mediaOf(resolve(operation['requestBody'])) : undefined;
  const responses = entriesOf(operation['responses']).map(([status, response]) => ({
    status: Number(status),
    media: mediaOf(resolve(response)),
  }));
  return {
    id: operation['operationId'] as string,
    parameters: parameters.map(resolve).map(describeParameter),
    body: media && (media['schema'] as Schema),
    bodyExamples: examplesOf(media),
    refusedExamples: new Map(
      entriesOf(media?.['x-refused-examples']).map(([name, example]) => [name, example as RefusedExample]),
    ),
    answers: new Map(responses.map(({ status, media: answer }) => [status, examplesOf(answer)])),
  };
}

function describeParameter(parameter: Schema): Parameter {
  const { name, in: place, required = false, example, examples } = parameter;
  const schema = resolve(parameter['schema']);
  const named = entriesOf(examples).map(([, shown]) => resolve(shown)['value']);
  const own = [...(example === undefined ? [] : [example]), ...named];
  const shown = own.length > 0 ? own : ((schema['examples'] ?? []) as unknown[]);
  return { name, in: place, required, schema, examples: shown } as Parameter;
}

function mediaOf(holder: Schema): Schema | undefined {
  const content = holder['content'] as Readonly<Record<string, Schema>> | undefined;
  return content?.['application/json'] ?? content?.['text/csv'];
}

function examplesOf(media: Schema | undefined): ReadonlyMap<string, unknown> {
  return new Map(entriesOf(media?.['examples']).map(([name, example]) => [name, resolve(example)['value']]));
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries((value ?? {}) as Schema);
}
