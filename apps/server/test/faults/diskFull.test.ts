import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/node/postgres.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { audit } from './support/audit.ts';
import { createCallers } from './support/callers.ts';
import { createPayers, quiet } from './support/payers.ts';
import { startServerProcess, verifyLedgerByCommand, type ServerProcess } from './support/serverProcess.ts';

const MEGABYTES = 200;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function root(...command: string[]): void {
  const [program = '', ...args] = [...asRoot, ...command];
  execFileSync(program, args, { stdio: 'ignore' });
}

/** A small file system of its own; undefined where this user may not make one. */
function mountSmall(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-small-'));
  try {
    root('mount', '-t', 'tmpfs', '-o', `size=${MEGABYTES}m,mode=1777`, 'tmpfs', folder);
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const folder = postgresPrograms() === undefined ? undefined : mountSmall();
if (folder === undefined) {
  console.warn(
    'Skipped: a full disk. It needs PostgreSQL, and the right to mount a small file system (root or sudo).',
  );
}

describe.skipIf(folder === undefined)('a disk that is full', () => {
  let postgres: PostgresServer;
  let server: ServerProcess;
  const filler = path.join(folder ?? '', 'filler');
  beforeAll(async () => {
    chmodSync(folder!, 0o1777);
    postgres = await startPostgres(['max_wal_size=48MB', 'min_wal_size=32MB'], folder);
  });
  afterAll(async () => {
    await server.stop();
    await postgres.stop();
    root('umount', folder!);
    rmSync(folder!, { recursive: true });
  });

  /** Leaves no room at all. */
  function fill(): void {
    const { bavail, bsize } = statfsSync(folder!);
    try {
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    } catch {
      // What was left is gone: that is the point.
    }
  }

  it('refuses charges, loses none, and is charged again when there is room', async () => {
    await postgres.execute('CREATE DATABASE faults');
    const url = postgres.urlOf('faults');
    const before = openPostgres({ url, connections: 1, logger: quiet });
    const callers = createCallers(await createPayers(before));
    await before.destroy();
    server = await startServerProcess({ DATABASE_URL: url });
    let done = false;
    const load = callers.run(server.api, () => done);
    await pause(300);
    fill();
    const refusals = () => callers.statuses.get(500) ?? 0;
    await expect.poll(refusals, { timeout: 60_000 }).toBeGreaterThan(0);
    await pause(300);
    rmSync(filler);
    const charged = callers.statuses.get(201) ?? 0;
    if (!(await postgres.isUp())) await postgres.restart();
    await expect
      .poll(() => callers.statuses.get(201) ?? 0, { timeout: 60_000 })
      .toBeGreaterThan(charged + 20);
    done = true;
    await load;
    await callers.settle(server.api);
    const database = openPostgres({ url, connections: 1, logger: quiet });
    await audit(database, callers);
    await database.destroy();
    expect([...callers.statuses.keys()].toSorted()).toEqual([201, 500]);
    verifyLedgerByCommand({ DATABASE_URL: url });
  });
});
