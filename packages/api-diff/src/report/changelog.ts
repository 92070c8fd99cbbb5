import type { Entry } from '../entry.ts';
import type { Level } from '../change.ts';
import { type ReportModel, short } from './model.ts';
import { listed } from './terminal.ts';

const HEADINGS: readonly (readonly [Level, string])[] = [
  ['major', 'Breaking'],
  ['minor', 'New'],
  ['patch', 'Also changed'],
];

/** A report as an entry of a changelog. */
export function toChangelog(model: ReportModel): string {
  const parts = HEADINGS.flatMap(([level, heading]) => {
    const own = model.changes.filter((entry) => entry.level === level);
    return own.length > 0 ? [`### ${heading}\n\n${own.map(line).join('\n')}\n`] : [];
  });
  return parts.length > 0 ? parts.join('\n') : 'The API has not changed.\n';
}

function line(entry: Entry): string {
  const who = entry.operations.length > 0 ? `${listed(entry.operations, 3)}: ` : '';
  const todo = entry.level === 'major' ? ` ${entry.migrate}` : '';
  return `- ${who}${entry.location}, ${short(entry.before, 60)} → ${short(entry.after, 60)}. ${entry.reason}${todo}`;
}
