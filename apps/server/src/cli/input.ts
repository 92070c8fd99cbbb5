import { parseArgs } from 'node:util';
import { AmountError, parseCredits, ZERO, type Micro } from '@quotakit/engine';
import type { Settings } from '../node/config.ts';
import { COMMON_FLAGS, type Command } from './command.ts';
import { UsageError } from './errors.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The arguments and flags of one command, checked against what it takes. */
export class Input {
  readonly #values: Readonly<Record<string, string | boolean | undefined>>;
  /** What followed the name; empty where nothing did. */
  readonly argument: string;

  constructor(values: Readonly<Record<string, string | boolean | undefined>>, argument: string) {
    this.#values = values;
    this.argument = argument;
  }

  /** Whether a flag without a value is set. */
  is(flag: string): boolean {
    return this.#values[flag] === true;
  }

  text(flag: string): string | undefined {
    const value = this.#values[flag];
    return typeof value === 'string' ? value : undefined;
  }

  /** The value of a required flag. */
  needed(flag: string): string {
    return this.text(flag) ?? '';
  }

  /** The id that a flag gives. Throws where it is none. */
  id(flag: string): string | undefined {
    const text = this.text(flag);
    return text === undefined ? undefined : idOf(text, `--${flag}`);
  }

  /** Credits of a flag, at least 0. Throws where they are no amount. */
  credits(flag: string): Micro {
    const text = this.text(flag);
    if (text === undefined) return ZERO;
    try {
      const amount = parseCredits(text);
      if (amount >= 0n) return amount;
    } catch (error) {
      if (!(error instanceof AmountError)) throw error;
    }
    throw new UsageError(
      `--${flag} must be an amount such as 12.5, not negative, with at most 6 decimals, and is ${JSON.stringify(text)}.`,
    );
  }

  /** A moment that a flag gives. Throws where it is none. */
  moment(flag: string): Date | undefined {
    const text = this.text(flag);
    if (text === undefined) return undefined;
    const moment = new Date(text);
    if (/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(moment.getTime())) {
      return moment;
    }
    throw new UsageError(
      `--${flag} must be a date or a moment such as 2026-01-31T12:00:00Z, and is ${JSON.stringify(text)}.`,
    );
  }

  /** The environment, with what flags set in place of it. */
  settings(names: Readonly<Record<string, string>> = {}): Settings {
    const given = Object.entries(names).flatMap(([flag, variable]) => {
      const text = this.text(flag);
      return text === undefined ? [] : [[variable, text]];
    });
    const data = this.text('data');
    const folder = data === undefined ? {} : { QUOTAKIT_DATA: data, DATABASE_URL: undefined };
    return { ...process.env, ...folder, ...Object.fromEntries(given) };
  }
}

/** An id in lower case. Throws where the text is none. */
export function idOf(text: string, name: string): string {
  if (UUID.test(text)) return text.toLowerCase();
  throw new UsageError(`${name} must be an id, 36 characters with dashes, and is ${JSON.stringify(text)}.`);
}

/** Reads what follows the name of a command. Throws {@link UsageError} where the command does not take it. */
export function readInput(command: Command, args: readonly string[]): Input {
  const flags = { ...command.flags, ...COMMON_FLAGS };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { values, positionals } = parse(args, options);
  const argument = command.argument?.rest ? positionals.join(' ') : positionals[0];
  const input = new Input(values, argument ?? '');
  if (!input.is('help')) assertComplete(command, input, positionals);
  return input;
}

function parse(args: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\. |\n/)[0] ?? '', { cause: error });
  }
}

function assertComplete({ argument, flags }: Command, input: Input, positionals: readonly string[]): void {
  const surplus = argument?.rest ? undefined : positionals[argument ? 1 : 0];
  if (surplus !== undefined) throw new UsageError(`There is no use for ${JSON.stringify(surplus)}.`);
  if (argument && !argument.optional && input.argument === '') {
    throw new UsageError(`Say <${argument.name}>: ${argument.says}.`);
  }
  if (argument?.choices && input.argument !== '' && !argument.choices.includes(input.argument)) {
    throw new UsageError(
      `<${argument.name}> must be one of ${argument.choices.join(', ')}, and is ${JSON.stringify(input.argument)}.`,
    );
  }
  for (const [name, { required, says }] of Object.entries(flags)) {
    if (required && input.text(name) === undefined) throw new UsageError(`Say --${name}: ${says}.`);
  }
}
