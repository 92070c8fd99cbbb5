import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomHex, sha256, toHex } from '../crypto.ts';
import { ConfigError, type Settings } from './config.ts';

const FORM = /^[0-9a-f]{64}$/i;

/**
 * The key that seals secrets in the database: 64 hexadecimal digits of QUOTAKIT_MASTER_KEY, or of the
 * file `master.key` beside the data folder, which is made where it is missing.
 */
export async function loadMasterKey(
  dataFolder: string,
  environment: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const given = environment['QUOTAKIT_MASTER_KEY'];
  if (given !== undefined) return parseKey(given, 'QUOTAKIT_MASTER_KEY');
  const file = path.join(path.dirname(dataFolder), 'master.key');
  return parseKey(await readOrCreate(file), file);
}

async function readOrCreate(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, `${randomHex(32)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

function parseKey(text: string, source: string): Uint8Array<ArrayBuffer> {
  if (!FORM.test(text)) throw new ConfigError(`${source} must be 64 hexadecimal digits.`);
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** What tells a master key from another, and tells nothing else of it. */
export function keyMark(masterKey: Uint8Array<ArrayBuffer>): string {
  return sha256(`quotakit master key ${toHex(masterKey)}`).slice(0, 16);
}
