/** The parts of the bundled contract that the operations are made from. */
export interface Contract {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content | Reference;
  readonly responses: Readonly<Record<string, Content | Reference>>;
  readonly 'x-family': string;
  readonly 'x-idempotency': string;
  readonly 'x-cost'?: { readonly unit: string };
  readonly 'x-source': { readonly document: string; readonly title: string };
}

export interface Reference {
  readonly $ref: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly style?: string;
  readonly explode?: boolean;
}

/** An operation with its references resolved, ready to be printed. */
export interface OperationModel {
  readonly id: string;
  readonly summary: string;
  readonly method: string;
  readonly path: string;
  readonly family: string;
  readonly security: readonly (readonly string[])[];
  readonly idempotency: string;
  readonly unit: string | undefined;
  readonly source: { readonly document: string; readonly title: string };
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** In the order of the statuses, so the success comes first. */
  readonly responses: readonly { readonly status: number; readonly body: Schema | undefined }[];
  /** As the contract writes them, by status. */
  readonly answers: readonly (readonly [status: number, answer: unknown])[];
  /** Whether the success is CSV. */
  readonly csv: boolean;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** The operations of a contract, by name. */
export function operationsOf(contract: Contract): OperationModel[] {
  return Object.entries(contract.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => model(contract, path, item, method)),
    )
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function model(contract: Contract, path: string, item: PathItem, method: string): OperationModel {
  const operation = item[method] as OperationObject;
  const content = (value: Content | Reference | undefined): Content['content'] =>
    value && resolve<Content>(contract, value).content;
  const body = (value: Content | Reference | undefined): Schema | undefined =>
    (content(value)?.['application/json'] ?? content(value)?.['text/csv'])?.schema;
  return {
    id: operation.operationId,
    summary: operation.summary,
    method: method.toUpperCase(),
    path,
    family: operation['x-family'],
    // The empty set of schemes is the last resort: a token that the client has is sent.
    security: (operation.security.length > 0 ? operation.security : [{}])
      .map((schemes) => Object.keys(schemes))
      .toSorted((a, b) => b.length - a.length),
    idempotency: operation['x-idempotency'],
    unit: operation['x-cost']?.unit,
    source: operation['x-source'],
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve<Parameter>(contract, parameter),
    ),
    body: body(operation.requestBody),
    responses: Object.entries(operation.responses).map(([status, response]) => ({
      status: Number(status),
      body: body(response),
    })),
    answers: Object.entries(operation.responses).map(([status, answer]) => [Number(status), answer] as const),
    csv: Object.values(operation.responses).some((response) => content(response)?.['text/csv']),
  };
}

/** What a reference stands for. */
export function resolve<Value>(contract: Contract, value: Value | Reference): Value {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as Value;
  const [kind = '', name = ''] = value.$ref.replace('#/components/', '').split('/');
  return contract.components[kind]?.[name] as Value;
}
