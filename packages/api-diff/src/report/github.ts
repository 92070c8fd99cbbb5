import type { ReportModel } from './model.ts';

/** Annotations for the lines of a pull request, as GitHub's runner reads them from the output. */
export function toGithub(model: ReportModel): string {
  const lines = model.changes
    .filter(({ file, level }) => file !== undefined && level !== 'none')
    .map((entry) => {
      const command = entry.level === 'major' ? 'error' : entry.level === 'minor' ? 'warning' : 'notice';
      const place = `file=${property(entry.file ?? '')},line=${entry.line},col=${entry.column}`;
      const title = property(`${entry.level}: ${entry.rule}`);
      return `::${command} ${place},title=${title}::${message(`${entry.location}: ${entry.reason}`)}`;
    });
  const refusals = (model.refusals ?? []).map((refusal) => `::error title=API diff::${message(refusal)}`);
  return [...lines, ...refusals].map((line) => `${line}\n`).join('');
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
