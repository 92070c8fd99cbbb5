import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from './config.ts';

/**
 * Takes a data folder for this process alone: two on one folder would destroy it.
 * Resolves with the function that gives it back.
 */
export async function takeDataFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(path.dirname(folder), `${path.basename(folder)}.lock`);
  try {
    await mkdir(path.dirname(folder), { recursive: true });
    await claim(file);
  } catch (error) {
    throw explain(error, folder);
  }
  return () => rm(file, { force: true });
}

async function claim(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = Number(await readFile(file, 'utf8'));
    if (isRunning(holder)) {
      throw new ConfigError(
        `Another Quotakit (process ${holder}) uses this data. Stop it, or set QUOTAKIT_DATA to another folder.`,
      );
    }
    await rm(file, { force: true });
    await claim(file);
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function explain(error: unknown, folder: string): unknown {
  const denied = ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
  return denied
    ? new ConfigError(
        `The folder ${path.dirname(folder)} cannot be written. Set QUOTAKIT_DATA to another folder.`,
      )
    : error;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
