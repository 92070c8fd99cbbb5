import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import type { Table } from './group.ts';

/** Where results are kept. */
export const FOLDER: URL = new URL('../../docs/generated/bench/', import.meta.url);

/** What is kept of a group. */
export interface Report {
  readonly group: string;
  readonly date: string;
  readonly machine: string;
  readonly tables: readonly Table[];
}

/** Prints tables for people. */
export function print(tables: readonly Table[]): void {
  for (const { title, conditions, rows, goals } of tables) {
    console.log(`\n${title}\n${conditions}`);
    console.table(Object.fromEntries(rows.map(({ name, figures }) => [name, rounded(figures)])));
    for (const { text, measured, met } of goals)
      console.log(`${met ? 'met   ' : 'MISSED'} ${text}: ${measured}`);
  }
}

/** Writes the tables where the documentation shows them. */
export async function write(group: string, tables: readonly Table[]): Promise<void> {
  const rows = tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ name, figures }) => ({ name, figures: rounded(figures) })),
  }));
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} cores, ${gibibytes} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const report: Report = { group, date: new Date().toISOString().slice(0, 10), machine, tables: rows };
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL(`${group}.json`, FOLDER), `${JSON.stringify(report, null, 2)}\n`);
}

/** Three significant digits, and no fewer digits than a whole number has. */
function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value >= 100 ? Math.round(value) : Number(value.toPrecision(3)),
    ]),
  );
}
