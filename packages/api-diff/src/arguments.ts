import { parseArgs } from 'node:util';
import { LEVELS, type Level } from './change.ts';
import { type Format, FORMATS } from './report/format.ts';

/** What the command was asked to do. */
export interface Arguments {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly failOn: Level | undefined;
  readonly output: string | undefined;
  readonly types: boolean;
  readonly compile: boolean;
  readonly deprecationDays: number;
  readonly gate: boolean;
  readonly secondOpinion: boolean;
  readonly help: boolean;
}

/** A mistake in the arguments. */
export class UsageError extends Error {}

export const HELP = `api-diff: what changed between two OpenAPI descriptions, and whom it breaks

  api-diff <base file> <head file>   compares two files
  api-diff [branch]                  compares the contract at the merge base with the working tree (default: main)
  api-diff <ref> <ref>               compares the contract of two commits

  --format <form>          ${FORMATS.join(', ')} (default: terminal)
  --output <file>          writes the report there
  --fail-on <level>        fails from this level on: major, minor, patch; none never fails (default: none)
  --types                  adds what changes in the generated types (slower)
  --compile                compiles the examples of the base against the types of the head (slower)
  --deprecation-days <n>   how long something stays deprecated before it may go (default: 0)
  --gate                   checks the version step, the exemptions and "deprecated first" of the repository
  --second-opinion         adds what redocly diff says, and where it alone sees a break (needs @redocly/cli)
  --help                   prints this

Exit codes: 0 below the level of --fail-on, 1 at or above it or refused by the gate, 2 wrong arguments or
unreadable input.
`;

/** Reads the arguments of the command line. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const format = oneOf(values.format ?? 'terminal', FORMATS, '--format');
  const failOn = values['fail-on'];
  const days = Number(values['deprecation-days'] ?? 0);
  if (!Number.isInteger(days) || days < 0)
    throw new UsageError('--deprecation-days takes a whole number of days.');
  if (positionals.length > 2) throw new UsageError('At most two descriptions can be compared.');
  return {
    inputs: positionals,
    format,
    failOn: failOn === undefined ? undefined : oneOf(failOn, LEVELS, '--fail-on'),
    output: values.output,
    types: values.types ?? false,
    compile: values.compile ?? false,
    deprecationDays: days,
    gate: values.gate ?? false,
    secondOpinion: values['second-opinion'] ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof CONFIG>> {
  try {
    return parseArgs({ ...CONFIG, args: [...args] });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

const CONFIG = {
  allowPositionals: true,
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    types: { type: 'boolean' },
    compile: { type: 'boolean' },
    'deprecation-days': { type: 'string' },
    gate: { type: 'boolean' },
    'second-opinion': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
} as const;

function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UsageError(`${name} takes one of ${known.join(', ')}.`);
  return found;
}
