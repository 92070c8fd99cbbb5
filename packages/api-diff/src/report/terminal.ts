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

const COLOURS: Readonly<Record<string, number>> = { major: 31, minor: 33, patch: 36, none: 90 };

/** A report for a terminal. */
export function toTerminal(model: ReportModel, isColoured: boolean): string {
  const paint = (text: string, colour: number): string =>
    isColoured ? `\u001B[${colour}m${text}\u001B[0m` : text;
  const lines = [`API diff: ${paint(model.level, COLOURS[model.level] ?? 0)} (${tally(model.changes)})`];
  for (const { title, entries } of groupsOf(model.changes)) {
    lines.push('', paint(title, 1));
    for (const entry of entries) lines.push(...entryLines(entry, paint));
  }
  for (const error of model.compileErrors ?? []) lines.push(`  ${paint('does not compile', 31)} ${error}`);
  for (const refusal of model.refusals ?? []) lines.push(`  ${paint('refused', 31)} ${refusal}`);
  if (model.secondOpinion) {
    const [first, ...rest] = opinionLines(model.secondOpinion);
    lines.push('', first, ...rest.map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function entryLines(entry: Entry, paint: (text: string, colour: number) => string): string[] {
  const lines = [
    `  ${paint(entry.level.padEnd(5), COLOURS[entry.level] ?? 0)} ${entry.location}: ${short(entry.before, 60)} -> ${short(entry.after, 60)}  [${entry.rule}]`,
    `        ${entry.reason}`,
  ];
  if (entry.counterExample !== undefined)
    lines.push(`        ${exampleLabel(entry)}: ${short(entry.counterExample)}`);
  if (entry.error !== undefined) lines.push(`        ${errorLabel(entry)}: ${entry.error}`);
  if (entry.operations.length > 1) lines.push(`        Felt by ${listed(entry.operations, 4)}`);
  if (entry.level === 'major' && entry.clientFunctions.length > 0)
    lines.push(`        Client functions: ${listed(entry.clientFunctions, 4)}`);
  if (entry.level === 'major') lines.push(`        ${entry.migrate}`);
  for (const line of entry.types ?? []) lines.push(`        ${line}`);
  const place = placeOf(entry);
  if (place !== undefined) lines.push(paint(`        ${place}`, 90));
  return lines;
}

/** The first of a list and how many more there are. */
export function listed(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(', ')} and ${rest} more` : items.join(', ');
}
