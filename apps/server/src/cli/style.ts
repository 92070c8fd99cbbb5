/** Marks up text for a terminal. */
export interface Style {
  bold(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  doubtful(text: string): string;
}

/** Colours on a terminal, unless NO_COLOR (no-color.org) is set; else the text as it is. */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  { NO_COLOR: none, TERM: terminal }: Readonly<Record<string, string | undefined>>,
): Style {
  const isPlain = stream.isTTY !== true || (none !== undefined && none !== '') || terminal === 'dumb';
  const paint = (code: number) => (text: string) => (isPlain ? text : `\u001B[${code}m${text}\u001B[0m`);
  return { bold: paint(1), good: paint(32), bad: paint(31), doubtful: paint(33) };
}
