/** A JSON Schema as the contract writes it. */
export type Schema = { [key: string]: unknown };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface OperationSource {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly family: string;
  readonly source: unknown;
  readonly idempotency: string;
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  /** The schema of the JSON body; null for an operation that takes none. */
  readonly body: Schema | null;
  /** The fields of the body that have a default. */
  readonly bodyDefaults: readonly string[];
  readonly responses: readonly ResponseSource[];
}

export interface ResponseSource {
  readonly status: number;
  /** The schema of the body, JSON or CSV; null for a response without one. */
  readonly body: Schema | null;
  readonly requiredHeaders: readonly string[];
}

/** The bundled contract. */
export interface Description {
  readonly paths: Readonly<Record<string, Schema>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The operations of the contract, by id. */
export function readOperations(description: Description): OperationSource[] {
  const found = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => readOperation(description, path, method)),
  );
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readOperation(description: Description, path: string, method: string): OperationSource {
  const item = description.paths[path] as Schema;
  const operation = item[method] as Schema;
  const follow = (value: unknown): Schema => resolve(description, value);
  const body = operation.requestBody ? bodySchema(follow(operation.requestBody)) : null;
  const parameters = [item.parameters, operation.parameters].flatMap((list) => (list ?? []) as unknown[]);
  return {
    id: operation.operationId as string,
    method: method.toUpperCase(),
    path,
    family: operation['x-family'] as string,
    source: operation['x-source'],
    idempotency: operation['x-idempotency'] as string,
    security: securityOf(operation),
    parameters: parameters.map(follow).map((parameter) => readParameter(parameter, follow)),
    body,
    bodyDefaults: body ? defaultsOf(follow(body)) : [],
    responses: Object.entries(operation.responses as Schema).map(([status, response]) =>
      readResponse(status, follow(response), follow),
    ),
  };
}

/** No requirement at all is the same as an empty one: no authentication. */
function securityOf(operation: Schema): string[][] {
  const alternatives = operation.security as Schema[];
  return alternatives.length === 0 ? [[]] : alternatives.map((schemes) => Object.keys(schemes));
}

function readParameter(parameter: Schema, follow: (value: unknown) => Schema): Parameter {
  const { name, in: place, required = false } = parameter;
  const schema = follow(parameter.schema);
  const items = schema.items ? { items: follow(schema.items) } : {};
  return { name, in: place, required, schema: { ...schema, ...items } } as Parameter;
}

function defaultsOf(body: Schema): string[] {
  const properties = Object.entries((body.properties ?? {}) as Record<string, Schema>);
  return properties.filter(([, property]) => 'default' in property).map(([name]) => name);
}

function readResponse(status: string, response: Schema, follow: (value: unknown) => Schema): ResponseSource {
  const headers = Object.entries((response.headers ?? {}) as Schema);
  const required = headers.filter(([, header]) => follow(header).required === true);
  return {
    status: Number(status),
    body: bodySchema(response),
    requiredHeaders: required.map(([name]) => name.toLowerCase()),
  };
}

function bodySchema(holder: Schema): Schema | null {
  const content = holder.content as Record<string, Schema> | undefined;
  const media = content?.['application/json'] ?? content?.['text/csv'];
  return media ? (media.schema as Schema) : null;
}

/** The value that a `$ref` names, with what stands beside the `$ref`; any other value as it is. */
export function resolve(description: Description, value: unknown): Schema {
  const { $ref, ...beside } = value as Schema;
  if (typeof $ref !== 'string') return value as Schema;
  const [, , kind = '', name = ''] = $ref.split('/');
  return { ...resolve(description, description.components[kind]?.[name]), ...beside };
}
