import { highest, type Level } from '../change.ts';
import type { Entry } from '../entry.ts';
import { deprecatedFirstRefusals } from './deprecatedFirst.ts';
import { exempt, readExemptions } from './exemptions.ts';
import { declaredStep, stepRefusal } from './versionStep.ts';

/** What the gate looks at, as texts. */
export interface GateInput {
  readonly entries: readonly Entry[];
  readonly changesets: readonly string[];
  readonly exemptions: readonly { readonly file: string; readonly text: string }[];
  /** Mistakes that the compile check found: they ask for a major step, too. */
  readonly compileErrors: readonly string[];
  readonly deprecationDays: number;
  readonly today: Date;
}

/** Says in sentences why a change of the API may not be merged as it is; nothing if it may. */
export function refusalsOf(input: GateInput): string[] {
  const read = input.exemptions.map(({ file, text }) => readExemptions(file, text));
  const { remaining, refusals } = exempt(
    input.entries,
    read.flatMap(({ exemptions }) => exemptions),
    input.today,
  );
  const step = stepRefusal(declaredStep(input.changesets), neededStep(remaining, input.compileErrors));
  return [
    ...read.flatMap((file) => file.refusals),
    ...refusals,
    ...(step === undefined ? [] : [step]),
    ...deprecatedFirstRefusals(remaining, input),
  ];
}

function neededStep(entries: readonly Entry[], compileErrors: readonly string[]): Level {
  return compileErrors.length > 0 ? 'major' : highest(entries.map(({ level }) => level));
}
