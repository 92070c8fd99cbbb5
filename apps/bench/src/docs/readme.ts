import { readFile, writeFile } from 'node:fs/promises';
import type { Table } from '../group.ts';

const README = new URL('../../../docs/README.md', import.meta.url);
const BEGIN = '<!-- The bench group `docs` writes this table. -->';
const END = '<!-- End of the table. -->';

/** Puts a table in place of the one in the documentation's README. */
export async function keepTable(table: Table): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('The README has no place for the table.');
  await writeFile(README, `${before}${BEGIN}\n\n${markdownTable(table)}\n\n${END}${after}`);
}

/** A table as Markdown, its columns as wide as the formatter makes them. */
export function markdownTable({ rows }: Table): string {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const lines = [
    ['', ...rows.map(({ name }) => name)],
    ...columns.map((column) => [column, ...rows.map(({ figures }) => shown(figures[column]))]),
  ];
  const widths =
    lines[0]?.map((_, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0))) ?? [];
  const [head, ...body] = lines.map(
    (line) => `| ${line.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

function shown(value: number | undefined): string {
  if (value === undefined) return '';
  return (value >= 100 ? Math.round(value) : Number(value.toPrecision(3))).toLocaleString('en');
}
