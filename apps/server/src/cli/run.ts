import { DatabaseTooNewError } from '../database/migrate.ts';
import { BackupError } from '../backup/format.ts';
import { ConfigError } from '../node/config.ts';
import type { Command } from './command.ts';
import { findCommand } from './commands.ts';
import { RefusedError, UsageError } from './errors.ts';
import { commandHelp } from './help.ts';
import { readInput } from './input.ts';
import { styleFor } from './style.ts';

const MENDABLE = [BackupError, ConfigError, DatabaseTooNewError, RefusedError];

/** Runs a command line. Exit codes: 0 done, 1 something to mend, 2 a wrong command line, 3 a fault of Quotakit. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const isJson = words.includes('--json');
  try {
    const { command, args } = findCommand(words);
    await runCommand(command, args);
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message, 2, isJson);
    if (MENDABLE.some((kind) => error instanceof kind)) return fail((error as Error).message, 1, isJson);
    // Not the error itself: that of a query has its values.
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error), 3, isJson);
  }
}

async function runCommand(command: Command, args: readonly string[]): Promise<void> {
  const input = readInput(command, args);
  if (input.is('help')) {
    process.stdout.write(commandHelp(command, styleFor(process.stdout, process.env)));
    return;
  }
  const outcome = await command.run(input);
  if (!outcome) return;
  process.stdout.write(input.is('json') ? `${JSON.stringify(outcome.json)}\n` : outcome.text);
  if (outcome.failed) process.exitCode = 1;
}

/** What the operator can mend is one sentence on stderr. */
function fail(message: string, exitCode: 1 | 2 | 3, isJson: boolean): void {
  process.stderr.write(`${isJson ? JSON.stringify({ error: message }) : message}\n`);
  process.exitCode = exitCode;
}
