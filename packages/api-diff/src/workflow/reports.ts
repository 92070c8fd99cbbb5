import type { Format } from '../report/format.ts';

/** The reports that a run on a pull request uploads, by the name of the file. */
export const REPORTS: readonly (readonly [string, Format])[] = [
  ['comment.md', 'markdown'],
  ['report.json', 'json'],
  ['report.html', 'html'],
  ['changelog.md', 'changelog'],
];

/** How long an operation, a parameter or a field stays deprecated before it may go. */
const DEPRECATION_DAYS = 90;

/** The arguments that a report of a pull request is made with. */
export function reportArguments(base: string, form: Format, output: string | undefined): string[] {
  return [
    base,
    '--types',
    '--compile',
    '--gate',
    '--second-opinion',
    '--deprecation-days',
    String(DEPRECATION_DAYS),
    '--format',
    form,
    ...(output === undefined ? [] : ['--output', output]),
  ];
}
