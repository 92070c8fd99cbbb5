import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The repository's root. */
export const ROOT: string = path.join(import.meta.dirname, '../../..');

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended; four minutes unless said. */
  readonly timeout?: number;
}

/** Runs a program without a shell; resolves with what it wrote to stdout, rejects with all that it wrote. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  try {
    const { stdout } = await execute(program, args, {
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 900_000,
      ...options,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause: error });
  }
}
