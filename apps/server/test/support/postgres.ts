import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** For a start that never comes. */
const LONGEST_START_MS = 120_000;

/** A PostgreSQL server of its own, on a temporary folder and a free port of the loopback address. */
export interface PostgresServer {
  /** The address of one of its databases. */
  urlOf(database: string): string;
  /** Runs a statement in the database `postgres`. */
  execute(statement: string): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Waits until it answers, or has ended: then false. */
  isUp(): Promise<boolean>;
  /** Starts it again on the same folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of the newest PostgreSQL programs of this machine; undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const packaged = globSync('/usr/lib/postgresql/*/bin').toSorted();
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...packaged];
  return folders.findLast((folder) => existsSync(path.join(folder, 'initdb')));
}

/** Starts a server. `settings` are lines of its configuration, such as `fsync=off`; its folder is made in `parent`. */
export async function startPostgres(
  settings: readonly string[] = [],
  parent = tmpdir(),
): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is not installed: apt-get install postgresql.');
  const owner = await serverUser();
  const folder = await mkdtemp(path.join(parent, 'quotakit-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  await run(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'quotakit', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...owner,
      cwd: folder,
    },
  );
  const port = await freePort();
  const urlOf = (database: string): string => `postgresql://quotakit@127.0.0.1:${port}/${database}`;
  const options = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    ...settings,
  ];
  const flags = options.flatMap((option) => ['-c', option]);
  const spawnServer = (): ChildProcess =>
    spawn(path.join(programs, 'postgres'), ['-D', data, ...flags], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    });
  const start = async (): Promise<ChildProcess> => {
    for (const end = Date.now() + LONGEST_START_MS; ;) {
      const started = spawnServer();
      if (await answers(started, urlOf('postgres'))) return started;
      if (Date.now() > end) throw new Error('PostgreSQL does not start.');
      // Processes of the server before it may still hold the folder.
      await pause();
    }
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (hasEnded(server)) return;
    const exit = once(server, 'exit');
    server.kill(signal);
    await exit;
  };
  return {
    urlOf,
    execute: (statement) => executeOn(urlOf('postgres'), statement),
    kill: () => end('SIGKILL'),
    isUp: () => answers(server, urlOf('postgres')),
    restart: async () => void (server = await start()),
    async stop() {
      await end('SIGINT');
      await rm(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: Debian's package makes a user for it. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits until a server answers: true; false where it ends before. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
  for (const end = Date.now() + LONGEST_START_MS; !hasEnded(server);) {
    try {
      await executeOn(url, 'SELECT 1');
      return true;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause();
    }
  }
  return false;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Runs a statement in a database. */
export async function executeOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
