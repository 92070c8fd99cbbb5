import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);
const [BEGIN, END] = ['<!-- accuracy -->\n', '<!-- /accuracy -->'];

/** Writes the scores into the README. */
export function writeReadme(lines: readonly string[]): void {
  const text = readFileSync(README, 'utf8');
  const [before = '', rest = ''] = text.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  writeFileSync(README, `${before}${BEGIN}\n${lines.join('\n')}\n\n${after}`);
}
