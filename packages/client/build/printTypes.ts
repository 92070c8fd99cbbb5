// Editors print the types of a signature by the names that they are declared with. So each operation has a module of
// its own, where these are short, and the module of its family gives them the names that tell them apart.
import type { OperationModel, Parameter, Schema } from './contract.ts';
import { comment, HEADER, quote } from './text.ts';

/** Parameters that the client sends by itself. */
const OWN_HEADERS = new Set(['Idempotency-Key']);

const IMPORTS = [
  "import type { Call as CallOf } from '../../../call.ts';",
  "import type { Client as ClientOf } from '../../../client.ts';",
  "import type { TypedOperation } from '../../../operation.ts';",
  "import type { Options } from '../../../options.ts';",
  "import type { Refusal, Success, Unexpected } from '../../../result.ts';",
];

/** What each module declares. */
const DECLARED = ['Args', 'Result', 'Client', 'Types', 'Call', 'Operation'];

/** The source of the module with the types of an operation. */
export function printTypes(operation: OperationModel): string {
  const optional = isCallableWithoutArgs(operation) ? '?' : '';
  const names = [...new Set(schemasOf(operation).map(typeName).flatMap(namesIn))].toSorted();
  const declarations = [
    printArgs(operation),
    printResult(operation),
    printClient(operation),
    printTypesOf(operation),
    `${comment([`A call of \`${operation.id}\` under way.`])}\nexport interface Call extends CallOf<Types> {}\n`,
    comment([`The function \`${operation.id}\`, and what the contract says about it.`]),
    'export interface Operation extends TypedOperation<Types> {',
    `  (client: Client, args${optional}: Args, options?: Options): Call;`,
    '}\n',
  ].join('\n');
  const imports = [...IMPORTS, `import type { ${names.join(', ')} } from '../../../types.ts';`];
  assertFree(names, [...DECLARED, ...IMPORTS.flatMap(namesIn)]);
  return [HEADER, ...imports, '', declarations].join('\n');
}

function printArgs(operation: OperationModel): string {
  const groups = [printGroup('path', operation), printGroup('query', operation), printBody(operation)].join(
    '',
  );
  const none = '  path?: never;\n  query?: never;\n  body?: never;\n';
  return `${comment([`The arguments of \`${operation.id}\`.`])}\nexport interface Args {\n${groups || none}}\n`;
}

function printGroup(place: 'path' | 'query', operation: OperationModel): string {
  const parameters = parametersIn(operation, place);
  if (parameters.length === 0) return '';
  const optional = parameters.some(({ required }) => required) ? '' : '?';
  return `  ${place}${optional}: {\n${parameters.map(printParameter).join('')}  }${optional && ' | undefined'};\n`;
}

function printParameter({ name, required, description, schema }: Parameter): string {
  const type = typeName(schema);
  const doc = comment(description.trim().split('\n')).replaceAll(/^/gm, '    ');
  return `${doc}\n    ${name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
}

const printBody = ({ body }: OperationModel): string => (body ? `  body: ${typeName(body)};\n` : '');

function printResult({ id, responses }: OperationModel): string {
  const arms = responses.map(({ status, body }) => {
    const kind = status < 300 ? 'Success' : 'Refusal';
    return `  | ${kind}<${status}, ${typeName(body)}>\n`;
  });
  return `${comment([`The results of \`${id}\`, by status.`])}\nexport type Result =\n${arms.join('')}  | Unexpected;\n`;
}

function printClient({ id, security }: OperationModel): string {
  const doc = comment([`A client that can call \`${id}\`.`]);
  const callers = security.map((schemes) => `ClientOf<${schemes.map(quote).join(' | ') || 'never'}>`);
  const [caller, ...others] = callers.includes('ClientOf<never>') ? ['ClientOf'] : callers;
  // The name of an alias of a single type would not be printed.
  return others.length === 0
    ? `${doc}\nexport interface Client extends ${caller} {}\n`
    : `${doc}\nexport type Client = ${[caller, ...others].join(' | ')};\n`;
}

function printTypesOf({ id, responses }: OperationModel): string {
  return [
    comment([`What \`${id}\` takes, gives and may answer, and who may call it.`]),
    'export interface Types {',
    '  args: Args;',
    `  data: ${typeName(responses[0]?.body)};`,
    '  result: Result;',
    '  client: Client;',
    '}\n',
  ].join('\n');
}

function assertFree(schemas: readonly string[], taken: readonly string[]): void {
  const name = schemas.find((schema) => taken.includes(schema));
  if (name) throw new Error(`The modules of the operations have a type ${name}: rename the schema.`);
}

const parametersIn = (operation: OperationModel, place: Parameter['in']): Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === place);

function isCallableWithoutArgs(operation: OperationModel): boolean {
  assertHeaders(operation);
  assertStyles(operation);
  return operation.body === undefined && !operation.parameters.some(({ required }) => required);
}

function assertHeaders(operation: OperationModel): void {
  const unknown = parametersIn(operation, 'header').find(({ name }) => !OWN_HEADERS.has(name));
  if (unknown)
    throw new Error(`${operation.id}: the client cannot send the header parameter ${unknown.name} yet.`);
}

/** src/transport.ts writes scalars, and arrays with their name repeated. */
function assertStyles({ id, parameters }: OperationModel): void {
  const usual: Record<string, string> = { path: 'simple', query: 'form', header: 'simple' };
  const odd = parameters.find(
    ({ in: place, style, explode, schema }) =>
      (style ?? usual[place]) !== usual[place] || (schema.items && explode === false),
  );
  if (odd) throw new Error(`${id}: the client cannot write the style of the parameter ${odd.name} yet.`);
}

const schemasOf = ({ parameters, body, responses }: OperationModel): (Schema | undefined)[] => [
  ...parameters.filter((parameter) => parameter.in !== 'header').map(({ schema }) => schema),
  body,
  ...responses.map((response) => response.body),
];

/** The TypeScript type of a schema: a name of @quotakit/types, a scalar, or an array of one of these. */
function typeName(schema: Schema | undefined): string {
  if (schema === undefined) return 'undefined';
  if (schema.$ref) return schema.$ref.replace('#/components/schemas/', '');
  if (schema.items) return `readonly ${typeName(schema.items)}[]`;
  const scalars: Record<string, string> = {
    string: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
  };
  const scalar = scalars[String(schema.type)];
  if (scalar) return scalar;
  throw new Error(`No type is known for the schema ${JSON.stringify(schema)}: make it a component schema.`);
}

const namesIn = (source: string): string[] => source.match(/\b[A-Z]\w*/g) ?? [];
