import type { Input } from './input.ts';

/** A flag of a command, such as `--user <id>`. */
export interface Flag {
  /** What its value is, for people; left out where it has none. */
  readonly value?: string;
  readonly says: string;
  readonly required?: true;
}

/** What follows the name of a command. */
export interface Argument {
  readonly name: string;
  readonly says: string;
  /** All that it can be, where that is a list. */
  readonly choices?: readonly string[];
  readonly optional?: true;
  /** Whether it is all the words that follow. */
  readonly rest?: true;
}

/** What a command found or did, for people and for programs. */
export interface Outcome {
  readonly text: string;
  /** What `--json` prints. */
  readonly json: unknown;
  /** Whether something is left to mend: exit code 1. */
  readonly failed?: boolean;
}

/** A command of `quotakit`. */
export interface Command {
  /** One word or two, such as `token create`. */
  readonly name: string;
  readonly says: string;
  readonly argument?: Argument;
  readonly flags: Readonly<Record<string, Flag>>;
  /** Lines that follow `quotakit `. */
  readonly examples: readonly string[];
  /** Runs it; a command that writes its output itself resolves with nothing. */
  run(input: Input): Promise<Outcome | void>;
}

/** What every command takes. */
export const COMMON_FLAGS: Readonly<Record<string, Flag>> = {
  json: { says: 'print JSON, for programs' },
  help: { says: 'say what the command does' },
};

/** What every command on the data takes. */
export const DATA_FLAGS: Readonly<Record<string, Flag>> = {
  data: { value: 'folder', says: 'the embedded database to use, in place of QUOTAKIT_DATA and DATABASE_URL' },
};
