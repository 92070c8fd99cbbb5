import type { OperationSource } from './description.ts';

/** The source of the operation table, with the names of the fields that defaults fill in. */
export function operationTable(operations: readonly OperationSource[]): string {
  return [
    '// Written by `node build/main.ts` from the contract. Edit spec/ instead.',
    "import type { OperationRow } from '../operation.ts';",
    '',
    '/** Every operation of the contract, by its id. */',
    'export const operations = {',
    ...operations.map((operation) => `  ${operation.id}: ${JSON.stringify(row(operation))},`),
    '} as const satisfies Readonly<Record<string, OperationRow>>;',
    '',
    '/** The query parameters and body fields that have a default: after validation they are there. */',
    'export interface Defaulted {',
    ...operations.map((operation) => `  ${operation.id}: ${defaulted(operation)};`),
    '}',
    '',
  ].join('\n');
}

function row(operation: OperationSource): object {
  const { id, method, path, family, security, idempotency, source, body, responses } = operation;
  const statuses = responses.map(({ status }) => status);
  return { id, method, path, family, statuses, security, idempotency, hasBody: body !== null, source };
}

function defaulted({ parameters, bodyDefaults }: OperationSource): string {
  const query = parameters.filter((parameter) => parameter.in === 'query' && 'default' in parameter.schema);
  return `{ query: ${union(query.map(({ name }) => name))}; body: ${union(bodyDefaults)} }`;
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ') || 'never';
}
