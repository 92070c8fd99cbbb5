/** The first line of a backup. */
export interface BackupHeader {
  readonly quotakit_backup: 1;
  readonly created_at: string;
  /** What tells the master key from another; the secrets in the backup are sealed with it. */
  readonly key: string;
  readonly migrations: readonly string[];
  /** How many rows follow. */
  readonly rows: number;
}

/** The last line of a backup: without it, it is not whole. */
export interface BackupEnd {
  readonly end: {
    /** Of all lines before, with their line ends. */
    readonly sha256: string;
  };
}

/** A file that is no backup, or not a whole one. The message says what is wrong, for people. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** A row's line: `{"table":{…}}`. The row stays the text that PostgreSQL wrote, so that no digit is lost. */
export function rowLine(table: string, row: string): string {
  return `{"${table}":${row}}`;
}

/** The table and row of a line; null for a line that is none. */
export function parseRowLine(line: string): { table: string; row: string } | null {
  const [, table, row] = /^\{"(\w+)":(\{.*\})\}$/.exec(line) ?? [];
  return table === undefined || row === undefined ? null : { table, row };
}
