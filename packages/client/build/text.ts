/** What each generated module begins with. */
export const HEADER = '// Written by `node build/main.ts` from the contract. Edit spec/ instead.\n';

/** A text as a literal. */
export const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

/** Lines as a documentation comment. */
export function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return `/** ${safe[0]} */`;
  return ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
