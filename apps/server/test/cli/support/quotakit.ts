import { spawn } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import type { Database } from '../../../src/database/database.ts';
import { openEmbedded } from '../../../src/database/pglite.ts';
import { MASTER_KEY } from '../../support/services.ts';

const MAIN = path.join(import.meta.dirname, '../../../src/main.ts');
/** A command ends before optimized code of the embedded engine would pay for its compilation. */
const FLAGS = ['--liftoff-only'];

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for data, and the command on it. */
export interface Workplace {
  readonly folder: string;
  readonly data: string;
  quotakit(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Runs a command with --json and returns what it prints. Throws where it fails. */
  // A test says what it expects of the output; its type would only repeat that.
  // oxlint-disable-next-line typescript/no-explicit-any
  json(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<any>;
  /** The embedded database, to look into it; to be destroyed before the next command. */
  open(): Promise<Database>;
  /** Puts the demo data into the data folder. */
  seed(): Promise<void>;
  remove(): Promise<void>;
}

export async function makeWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-cli-'));
  const data = path.join(folder, 'data');
  const common = {
    QUOTAKIT_DATA: data,
    QUOTAKIT_MASTER_KEY: Buffer.from(MASTER_KEY).toString('hex'),
    QUOTAKIT_PORT: '0',
    QUOTAKIT_GATEWAY_PORT: '0',
  };
  const quotakit: Workplace['quotakit'] = (args, environment = {}) =>
    runCommand(args, { ...common, ...environment });
  return {
    folder,
    data,
    quotakit,
    async json(args, environment) {
      const { status, stdout, stderr } = await quotakit([...args, '--json'], environment);
      if (status !== 0)
        throw new Error(`quotakit ${args.join(' ')} exits with ${status}: ${stdout}${stderr}`);
      return JSON.parse(stdout) as unknown;
    },
    open: () => openEmbedded({ folder: data }),
    async seed() {
      const store = inject('store');
      if (!('dump' in store)) throw new Error('This test needs the embedded store.');
      const database = await openEmbedded({ folder: data, dump: await openAsBlob(store.dump) });
      await database.destroy();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function runCommand(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, [...FLAGS, MAIN, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
