import type { OperationModel, Parameter, Schema } from './contract.ts';

const HEADER = '// Written by `node build/main.ts` from the contract. Edit spec/ instead.\n';

/** Parameters that the client sends by itself. */
const OWN_HEADERS = new Set(['Idempotency-Key']);

/** The source of the module with one function and its types for each operation of a family. */
export function printOperations(operations: readonly OperationModel[]): string {
  const bodies = operations.map(printOperation);
  const names = [...new Set(operations.flatMap(schemasOf).map(typeName).flatMap(namesIn))].toSorted();
  assertDistinct(names, operations.map(nameOf));
  const needs = (text: string): string[] => (bodies.some((body) => body.includes(text)) ? [text] : []);
  const types = [
    ...needs('NoArgs'),
    'op',
    'type Operation',
    ...needs('OptionalOperation').map((name) => `type ${name}`),
  ];
  return [
    HEADER,
    "import type { Client } from '../../client.ts';",
    `import { ${types.map((name) => (name === 'NoArgs' ? 'type NoArgs' : name)).join(', ')} } from '../../operation.ts';`,
    "import type { Refusal, Success, Unexpected } from '../../result.ts';",
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../../types.ts';\n`,
    bodies.join('\n'),
  ].join('\n');
}

/** The source of the module that has the operations of all families. */
export function printFamilies(families: readonly string[]): string {
  const lines = families.map((family) => `export * from './operations/${family}.ts';\n`);
  return `${HEADER}\n${lines.join('')}`;
}

/** The source of the module that holds the version of the package. */
export function printVersion(version: string): string {
  return `${HEADER}\nexport const version = '${version}';\n`;
}

function printOperation(operation: OperationModel): string {
  const name = nameOf(operation);
  const kind = isCallableWithoutArgs(operation) ? 'OptionalOperation' : 'Operation';
  return [
    printArgs(name, operation),
    printResult(name, operation),
    printTypes(name, operation),
    comment([
      `${operation.summary}.`,
      '',
      `\`${operation.method} ${operation.path}\`${printSource(operation)}${printCost(operation)}`,
    ]),
    `export const ${operation.id}: ${kind}<${name}> =`,
    `  /*#__PURE__*/ op(${printInfo(operation)});\n`,
  ].join('\n');
}

function printTypes(name: string, { id, responses, security }: OperationModel): string {
  const callers = security.map((schemes) => `Client<${schemes.map(quote).join(' | ') || 'never'}>`);
  const caller = callers.includes('Client<never>') ? 'Client' : callers.join(' | ');
  return [
    comment([`What {@link ${id}} takes, gives and may answer, and who may call it.`]),
    `export interface ${name} {`,
    `  args: ${name}Args;`,
    `  data: ${typeName(responses[0]?.body)};`,
    `  result: ${name}Result;`,
    `  client: ${caller};`,
    '}\n',
  ].join('\n');
}

const nameOf = ({ id }: OperationModel): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

function assertDistinct(schemas: readonly string[], operations: readonly string[]): void {
  const taken = operations.find((name) => schemas.includes(name));
  if (taken) throw new Error(`${taken} would name both an operation's types and a schema: rename one.`);
}

/** The unit that the operation is paid in. */
const printCost = ({ unit }: OperationModel): string => (unit ? `, paid in ${unit}s` : '');

function printInfo({ id, method, path, responses, security, idempotency, csv }: OperationModel): string {
  const schemes = security.map((names) => `[${names.map(quote).join(', ')}]`);
  const statuses = responses.map(({ status }) => status);
  const texts = [id, method, path].map(quote);
  return [
    ...texts,
    `[${statuses.join(', ')}]`,
    `[${schemes.join(', ')}]`,
    quote(idempotency),
    ...(csv ? ["'text/csv'"] : []),
  ].join(', ');
}

function printArgs(name: string, operation: OperationModel): string {
  const groups = [printGroup('path', operation), printGroup('query', operation), printBody(operation)].join(
    '',
  );
  const doc = comment([`The arguments of {@link ${operation.id}}.`]);
  return groups === ''
    ? `${doc}\nexport type ${name}Args = NoArgs;\n`
    : `${doc}\nexport interface ${name}Args {\n${groups}}\n`;
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

function printResult(name: string, { id, responses }: OperationModel): string {
  const arms = responses.map(({ status, body }) => {
    const kind = status < 300 ? 'Success' : 'Refusal';
    return `  | ${kind}<${status}, ${typeName(body)}>\n`;
  });
  return `${comment([`The results of {@link ${id}}, by status.`])}\nexport type ${name}Result =\n${arms.join('')}  | Unexpected;\n`;
}

function printSource({ source: { document, title } }: OperationModel): string {
  if (document === 'quotakit') return '';
  return document === 'vendor'
    ? `, as in the page "${title}"`
    : `, as in source document ${document}, "${title}"`;
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

const namesIn = (type: string): string[] => type.match(/\b[A-Z]\w*/g) ?? [];

const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return `/** ${safe[0]} */`;
  return ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
