import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError, type Settings } from '../config.ts';
import { loadMasterKey } from '../masterKey.ts';
import type { Finding } from './finding.ts';

const CHECK = 'master key';

/** Whether the key can be used, and is readable by its owner only. */
export async function checkKey(dataFolder: string, settings: Settings): Promise<Finding> {
  const isGiven = settings['QUOTAKIT_MASTER_KEY'] !== undefined;
  const file = path.join(path.dirname(dataFolder), 'master.key');
  const found = isGiven ? null : await stat(file).catch(() => null);
  if (!isGiven && !found) return { check: CHECK, state: 'good', says: `It will be made in ${file}.` };
  if (found && (found.mode & 0o077) !== 0) {
    return { check: CHECK, state: 'bad', says: `${file} is open to others.`, fix: `Run: chmod 600 ${file}` };
  }
  try {
    await loadMasterKey(dataFolder, settings);
    return {
      check: CHECK,
      state: 'good',
      says: isGiven ? 'QUOTAKIT_MASTER_KEY holds one.' : `${file} holds it.`,
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { check: CHECK, state: 'bad', says: error.message, fix: 'Make one with: openssl rand -hex 32' };
  }
}
