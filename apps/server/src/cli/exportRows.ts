import { micro, toCredits } from '@quotakit/engine';
import { once } from 'node:events';
import { rowsOf } from '../database/cursor.ts';
import { toCsv, type CsvRow } from '../http/csv.ts';
import { exportQuery, type ExportKind, EXPORT_KINDS } from '../queries/exports.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withProgress } from './progress.ts';
import { withStore } from './withStore.ts';

type Row = Readonly<Record<string, string | number | bigint | null>>;

/** `quotakit export`. */
export const exportRows: Command = {
  name: 'export',
  says: 'write usage, charges or the ledger to stdout, as CSV or, with --json, a JSON object a line',
  argument: { name: 'what', says: 'what to write', choices: EXPORT_KINDS },
  flags: {
    user: { value: 'id', says: 'only what this user pays' },
    from: { value: 'moment', says: 'only what was made then or later' },
    to: { value: 'moment', says: 'only what was made earlier' },
    ...DATA_FLAGS,
  },
  examples: [
    'export usage --from 2026-01-01 --to 2026-02-01 > january.csv',
    'export ledger --json > ledger.jsonl',
  ],
  async run(input) {
    const filters = { userId: input.id('user'), from: input.moment('from'), to: input.moment('to') };
    const query = exportQuery<Row>(input.argument as ExportKind, filters);
    const isJson = input.is('json');
    await withStore(input, (database) =>
      withProgress('Exporting', ({ advance }) =>
        database.transaction().execute(async (transaction) => {
          let isFirst = true;
          for await (const batch of rowsOf<Row>(transaction, query)) {
            const rows = batch.map(inCredits);
            await print(isJson ? jsonLines(rows) : csvLines(rows, isFirst));
            isFirst = false;
            advance(rows.length);
          }
        }),
      ),
    );
  },
};

/** Amounts in credits, under names that say nothing of their unit. */
function inCredits(row: Row): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      typeof value === 'bigint' ? [name, toCredits(micro(value))] : [name, value],
    ),
  );
}

function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function csvLines(rows: readonly Record<string, string | number | null>[], withNames: boolean): string {
  const names = Object.keys(rows[0] ?? {});
  const text = toCsv(
    names,
    rows.map((row): CsvRow => Object.values(row)),
  );
  return withNames ? text : text.slice(text.indexOf('\r\n') + 2);
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
