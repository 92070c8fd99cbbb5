import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/database/pglite.ts';
import { openAsBlob } from 'node:fs';

const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'quotakit-cli-'))));
afterAll(() => rm(folder, { recursive: true }));

function quotakit(args: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, QUOTAKIT_DATA: path.join(folder, 'data'), ...environment },
  });
}

describe('quotakit', () => {
  it('explains itself', () => {
    const { status, stdout } = quotakit(['help']);
    expect(status).toBe(0);
    expect(stdout).toContain('quotakit verify-ledger');
  });

  it('refuses an unknown command with exit code 2', () => {
    const { status, stderr } = quotakit(['verify']);
    expect([status, stderr]).toEqual([2, 'There is no command "verify". Run: quotakit help\n']);
  });
});

describe('quotakit verify-ledger', () => {
  it('is content with new data', () => {
    const { status, stdout } = quotakit(['verify-ledger']);
    expect([status, stdout]).toEqual([0, 'The ledger is sound: every balance follows from it.\n']);
  });

  it('lists what disagrees, in text and JSON, with exit code 1', async () => {
    const data = path.join(folder, 'damaged/data');
    await mkdir(path.dirname(data));
    const store = inject('store');
    if (!('dump' in store)) throw new Error('This test needs the embedded store.');
    const database = await openEmbedded({ folder: data, dump: await openAsBlob(store.dump) });
    await sql`UPDATE account SET balance_micro = balance_micro + 1 WHERE kind = 'wallet'`.execute(database);
    await database.destroy();
    const text = quotakit(['verify-ledger'], { QUOTAKIT_DATA: data });
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('balance differs from the sum of its ledger entries');
    const json = quotakit(['verify-ledger', '--json'], { QUOTAKIT_DATA: data });
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout).findings[0]).toMatchObject({
      id: expect.any(String),
      stored: expect.any(String),
    });
  });
});
