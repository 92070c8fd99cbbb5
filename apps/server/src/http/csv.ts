/** One row of a table for a spreadsheet. */
export type CsvRow = readonly (string | number | null)[];

/** Comma-separated values as RFC 4180 has them: names first, lines that end in CRLF, null as nothing. */
export function toCsv(names: readonly string[], rows: readonly CsvRow[]): string {
  return [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The headers of an answer that is saved as a file. */
export function csvHeaders(file: string) {
  return {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${file}"`,
  } as const;
}

function cell(value: CsvRow[number]): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? disarm(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a text that begins like this as a formula. */
function disarm(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
