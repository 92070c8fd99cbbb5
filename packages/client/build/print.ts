import type { OperationModel } from './contract.ts';
import { comment, HEADER, quote } from './text.ts';

/** The source of the module with one function for each operation of a family, and the names of its types. */
export function printOperations(family: string, operations: readonly OperationModel[]): string {
  const files = operations.map((operation) => ({
    name: nameOf(operation),
    file: `./${family}/${operation.id}.ts`,
  }));
  return [
    HEADER,
    "import { op } from '../../operation.ts';",
    ...files.map(({ name, file }) => `import type { Operation as ${name}Operation } from '${file}';`),
    '',
    ...files.map(
      ({ name, file }) =>
        `export type { Args as ${name}Args, Result as ${name}Result, Types as ${name} } from '${file}';`,
    ),
    '',
    operations.map(printOperation).join('\n'),
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
  const { id, summary, method, path } = operation;
  const facts = [
    `\`${method} ${path}\`${printSource(operation)}`,
    printCaller(operation),
    ...printCost(operation),
  ];
  return [
    comment([`${summary}.`, '', facts.join(', ')]),
    `export const ${id}: ${nameOf(operation)}Operation =`,
    `  /*#__PURE__*/ op(${printInfo(operation)});\n`,
  ].join('\n');
}

const nameOf = ({ id }: OperationModel): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

function printSource({ source: { document, title } }: OperationModel): string {
  if (document === 'quotakit') return '';
  return document === 'vendor'
    ? `, as in the page "${title}"`
    : `, as in source document ${document}, "${title}"`;
}

/** What the `auth` of the client has to have. */
function printCaller({ security }: OperationModel): string {
  const needed = security.map((schemes) => schemes.map((scheme) => `\`${scheme}\``).join(' and '));
  return needed.includes('') ? 'for any client' : `for a client with ${needed.join(' or ')}`;
}

/** The unit that the operation is paid in. */
const printCost = ({ unit }: OperationModel): string[] => (unit ? [`paid in ${unit}s`] : []);

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
