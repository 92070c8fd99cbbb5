import type { RunningServer } from './server.ts';

/** Runs a server until SIGINT or SIGTERM, then lets it end in order. */
export async function runUntilSignal(start: () => Promise<RunningServer>): Promise<void> {
  // From the start on, so that a new database is never left half made.
  const stopped = signal();
  const server = await start();
  await stopped;
  await server.close();
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
}
