/** What one bench group measured, and where. */
interface Report {
  readonly group: string;
  readonly date: string;
  readonly machine: string;
  readonly tables: readonly Omit<Table, 'date' | 'machine'>[];
}

/** A comparison: figures by name, for each contender. */
export interface Table {
  readonly title: string;
  readonly conditions: string;
  readonly rows: readonly { readonly name: string; readonly figures: Readonly<Record<string, number>> }[];
  readonly goals: readonly { readonly text: string; readonly measured: string; readonly met: boolean }[];
  readonly date: string;
  readonly machine: string;
}

/** A table as it is drawn. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | undefined)[] }[];
}

const ORDER = ['decision', 'charges', 'http', 'overload', 'throttle', 'gateway', 'growth'];

/** With more figures than these, they stand in rows, and the contenders in columns. */
const MOST_COLUMNS = 5;

const files = import.meta.glob<Report>('../../generated/bench/*.json', { eager: true, import: 'default' });

/** Of all groups: the engine's come first. */
export const tables: readonly Table[] = Object.values(files)
  .toSorted((a, b) => placeOf(a) - placeOf(b))
  .flatMap(({ date, machine, tables: own }) => own.map((table) => ({ ...table, date, machine })));

/** Where a table stands on its page. */
export function anchorOf({ title }: Table): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

export function gridOf({ rows }: Table): Grid {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  if (names.length > MOST_COLUMNS) {
    const columns = rows.map(({ name }) => name);
    return {
      columns,
      rows: names.map((name) => ({ name, cells: rows.map(({ figures }) => figures[name]) })),
    };
  }
  return {
    columns: names,
    rows: rows.map(({ name, figures }) => ({ name, cells: names.map((figure) => figures[figure]) })),
  };
}

function placeOf({ group }: Report): number {
  return (ORDER.indexOf(group) + ORDER.length + 1) % (ORDER.length + 1);
}
