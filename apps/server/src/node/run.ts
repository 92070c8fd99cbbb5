import { DatabaseTooNewError } from '../database/migrate.ts';
import { ConfigError } from './config.ts';
import type { RunningServer } from './server.ts';

/** Runs a server until SIGINT or SIGTERM, then lets it end in order. */
export async function runUntilSignal(start: () => Promise<RunningServer>): Promise<void> {
  // From the start on, so that a new database is never left half made.
  const stopped = signal();
  await reportConfigErrors(async () => {
    const server = await start();
    await stopped;
    await server.close();
  });
}

/** What the operator can mend is one sentence on stderr and exit code 1. */
export async function reportConfigErrors(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DatabaseTooNewError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
}
