// Brings the table of the README up to the results that are kept.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FOLDER, type Report } from './report.ts';

const README = new URL('../../../README.md', import.meta.url);
const FORMATTER = new URL('../../../node_modules/.bin/oxfmt', import.meta.url);
const BLOCK = /(<!-- measured -->\n)[^]*(<!-- \/measured -->)/;

/** One line: a figure of ours, and the same figure of others. */
interface Line {
  /** In braces: a figure of our row. */
  readonly says: string;
  readonly group: string;
  readonly table: string;
  readonly figure: string;
  readonly ours: string;
  readonly others: Readonly<Record<string, string>>;
}

const CHARGES: Pick<Line, 'group' | 'figure' | 'ours' | 'others'> = {
  group: 'charges',
  figure: 'per second',
  ours: 'Quotakit',
  others: {
    'a row lock by hand': 'SELECT … FOR UPDATE, by hand',
    'one transaction each': 'Quotakit, one transaction for each',
  },
};
const CLIENTS = { 'hey-api': 'hey-api', 'Redocly generate-client': 'Redocly generate-client' };

const LINES: readonly Line[] = [
  {
    ...CHARGES,
    says: 'durable charges a second, 1,000 applications',
    table: 'Charges, uniform over 1,000 applications',
  },
  {
    ...CHARGES,
    says: 'durable charges a second, one hot application',
    table: 'Charges, one hot application',
  },
  {
    says: 'charges a second over HTTP',
    group: 'http',
    table: 'Charges over HTTP',
    figure: 'per second',
    ours: 'createCharge',
    others: { 'an empty route': 'an empty Hono route' },
  },
  {
    says: 'limits decided a second, in process',
    group: 'throttle',
    table: 'Limits in process',
    figure: 'decisions per second',
    ours: 'Quotakit',
    others: { 'rate-limiter-flexible': 'rate-limiter-flexible, memory' },
  },
  {
    says: 'client with one operation, compressed bytes',
    group: 'client',
    table: 'What a client weighs',
    figure: '1 operation',
    ours: 'Quotakit',
    others: { 'openapi-fetch, bare': 'openapi-fetch, bare', ...CLIENTS },
  },
  {
    says: 'a POST by the client, times raw fetch',
    group: 'client',
    table: 'What a call costs',
    figure: 'POST / raw',
    ours: 'Quotakit',
    others: { 'openapi-fetch, bare': 'openapi-fetch, bare', ...CLIENTS },
  },
  {
    says: 'wrong calls that do not compile, of {wrong calls}',
    group: 'client',
    table: 'What the compiler catches',
    figure: 'wrong calls refused',
    ours: 'Quotakit',
    others: { 'openapi-fetch, bare': 'openapi-fetch, bare', orval: 'orval', ...CLIENTS },
  },
  {
    says: 'troubles at run time that the client handles, of {probes}',
    group: 'client',
    table: 'What a client makes of trouble',
    figure: 'probes passed',
    ours: 'Quotakit',
    others: { 'openapi-fetch, bare': 'openapi-fetch, bare', orval: 'orval', ...CLIENTS },
  },
  {
    says: 'kB to open the page of an operation',
    group: 'docs',
    table: 'The page of one operation',
    figure: 'kB transferred',
    ours: 'Quotakit',
    others: { 'Redocly build-docs': 'Redocly build-docs', Scalar: 'Scalar standalone' },
  },
  {
    says: 'seconds to compare two 28,000-line descriptions',
    group: 'diff',
    table: 'Comparing a large description',
    figure: 'seconds',
    ours: 'api-diff',
    others: { 'redocly diff': 'redocly diff' },
  },
];

/** The README with its table as the kept results say. */
export async function withMeasured(readme: string): Promise<string> {
  const rows = await Promise.all(LINES.map((line) => rowOf(line)));
  const table = ['| | Quotakit | beside it |', '| --- | --- | --- |', ...rows].join('\n');
  return readme.replace(BLOCK, (_whole, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
}

async function rowOf({ says, group, table, figure, ours, others }: Line): Promise<string> {
  const report = JSON.parse(await readFile(new URL(`${group}.json`, FOLDER), 'utf8')) as Report;
  const rows = report.tables.find(({ title }) => title === table)?.rows ?? [];
  const of = (name: string, column: string): string => {
    const value = rows.find((row) => row.name === name)?.figures[column];
    if (value === undefined) throw new Error(`${group}.json has no ${column} of ${name} in "${table}".`);
    return value.toLocaleString('en-US');
  };
  const said = says.replaceAll(/{(.+?)}/g, (_, column: string) => of(ours, column));
  const beside = Object.entries(others).map(([short, name]) => `${short} ${of(name, figure)}`);
  return `| ${said} | **${of(ours, figure)}** | ${beside.join('; ')} |`;
}

export async function updateReadme(): Promise<void> {
  await writeFile(README, await withMeasured(await readFile(README, 'utf8')));
  execFileSync(fileURLToPath(FORMATTER), [fileURLToPath(README)]);
}

if (process.argv[1] === import.meta.filename) await updateReadme();
