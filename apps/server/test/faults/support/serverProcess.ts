import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { MASTER_KEY } from '../../support/services.ts';

const MAIN = path.join(import.meta.dirname, '../../../src/main.ts');

/** Where a server's data is. */
export type Environment = Readonly<Record<string, string>>;

/** `quotakit serve` in a process of its own. */
export interface ServerProcess {
  readonly api: string;
  readonly gateway: string;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Tells it to end. Throws where it does not end in order. */
  stop(): Promise<void>;
}

const settings = (environment: Environment) => ({
  ...process.env,
  QUOTAKIT_PORT: '0',
  QUOTAKIT_GATEWAY_PORT: '0',
  QUOTAKIT_MASTER_KEY: Buffer.from(MASTER_KEY).toString('hex'),
  ...environment,
});

export async function startServerProcess(environment: Environment): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: settings(environment),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const addresses = await listening(child);
  const end = async (signal: NodeJS.Signals): Promise<unknown> => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('The server had ended before.');
    const exit = once(child, 'exit');
    child.kill(signal);
    return (await exit)[0];
  };
  return {
    ...addresses,
    kill: async () => void (await end('SIGKILL')),
    async stop() {
      const code = await end('SIGTERM');
      if (code !== 0) throw new Error(`The server ended with ${String(code)}.`);
    },
  };
}

/** The addresses that the server logs when it is ready; later lines are read so that the pipe never fills. */
function listening(child: ChildProcess): Promise<{ api: string; gateway: string }> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    createInterface({ input: child.stderr! }).on('line', (line) => {
      if (lines.length < 20) lines.push(line);
      const [, api, gateway] = /"api":"([^"]+)","gateway":"([^"]+)"/.exec(line) ?? [];
      if (api !== undefined && gateway !== undefined) resolve({ api, gateway });
    });
    child.on('exit', () => reject(new Error(`The server ended before it listened: ${lines.join('\n')}`)));
  });
}

/** Runs a command of `quotakit` to its end. */
export function quotakit(args: readonly string[], environment: Environment) {
  return spawnSync(process.execPath, [MAIN, ...args], { env: settings(environment), encoding: 'utf8' });
}

/** Runs `quotakit verify-ledger`, and throws what it found. */
export function verifyLedgerByCommand(environment: Environment): void {
  const { status, stdout, stderr } = quotakit(['verify-ledger'], environment);
  if (status !== 0) throw new Error(`verify-ledger exits with ${status}: ${stdout}${stderr}`);
}
