import type { Entry } from '../entry.ts';
import {
  errorLabel,
  exampleLabel,
  groupsOf,
  opinionLines,
  placeOf,
  type ReportModel,
  short,
  tally,
} from './model.ts';
import { listed } from './terminal.ts';

/** The sticky comment is found again by this mark. */
export const MARK = '<!-- quotakit api-diff -->';

/** Comments on GitHub end at 65,536 characters. */
const MOST = 60_000;

/** A report as a comment on a pull request. */
export function toMarkdown(model: ReportModel): string {
  const lines = [MARK, `### API diff: **${model.level}**`, '', `${tally(model.changes)}.`];
  for (const refusal of model.refusals ?? []) lines.push('', `> **Refused:** ${inline(refusal)}`);
  for (const { title, entries } of groupsOf(model.changes)) {
    lines.push('', `#### ${inline(title)}`);
    for (const entry of entries) lines.push('', ...entryLines(entry));
  }
  const errors = model.compileErrors ?? [];
  if (errors.length > 0) lines.push('', '#### Code that no longer compiles', '', ...fence('', errors));
  if (model.secondOpinion) {
    const [first, ...rest] = opinionLines(model.secondOpinion);
    lines.push('', '#### Second opinion', '', inline(first), '', ...rest.map((line) => `- ${inline(line)}`));
  }
  return cut(`${lines.join('\n')}\n`);
}

function entryLines(entry: Entry): string[] {
  const icon = { major: '🔴', minor: '🟡', patch: '🔵', none: '⚪' }[entry.level];
  const lines = [
    `<details${entry.level === 'major' ? ' open' : ''}><summary>${icon} ${entry.level}: ${html(entry.location)} – <code>${html(entry.rule)}</code></summary>`,
    '',
    `${code(short(entry.before))} → ${code(short(entry.after))}`,
    '',
    inline(entry.reason),
  ];
  if (entry.counterExample !== undefined)
    lines.push(
      '',
      `${exampleLabel(entry)}:`,
      '',
      ...fence('json', [JSON.stringify(entry.counterExample, null, 1)]),
    );
  if (entry.error !== undefined) lines.push('', `${errorLabel(entry)}: ${code(entry.error)}`);
  if (entry.types) lines.push('', 'In the generated types:', '', ...fence('diff', entry.types));
  if (entry.level === 'major') lines.push('', `**To do:** ${entry.migrate}`);
  if (entry.operations.length > 1) lines.push('', `Felt by ${listed(entry.operations.map(code), 12)}.`);
  if (entry.clientFunctions.length > 0)
    lines.push('', `Client functions: ${listed(entry.clientFunctions.map(code), 12)}.`);
  const place = placeOf(entry);
  if (place !== undefined) lines.push('', `Written in ${code(place)}.`);
  return [...lines, '', '</details>'];
}

/** Nothing that stands in a description may end the fence around it. */
function fence(language: string, lines: readonly string[]): string[] {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...lines, ticks];
}

function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

function inline(text: string): string {
  return html(text).replaceAll(/([\\`*_[\]|@#])/g, String.raw`\$1`);
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', ' ');
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf('\n<details', MOST);
  return `${text.slice(0, end)}\n\nThe rest is in the report that the workflow uploaded.\n`;
}
