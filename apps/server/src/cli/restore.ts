import { readBackup } from '../backup/read.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { readLines } from '../node/backupFile.ts';
import { keyMark, loadMasterKey } from '../node/masterKey.ts';
import { explainStore } from '../node/store.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withProgress } from './progress.ts';
import { withDatabase } from './withStore.ts';

/** `quotakit restore`. */
export const restore: Command = {
  name: 'restore',
  says: 'fill an empty database from a backup, embedded or PostgreSQL, whichever it was made of',
  argument: { name: 'file', says: 'what backup wrote' },
  flags: DATA_FLAGS,
  examples: ['restore quotakit.backup.gz', 'restore quotakit.backup.gz --data .quotakit/restored'],
  async run(input) {
    const file = input.argument;
    const { rows, findings } = await withDatabase(input, async (database, config) => {
      const key = keyMark(await loadMasterKey(config.dataFolder, input.settings()));
      try {
        const restored = await withProgress('Restoring', (progress) =>
          readBackup(database, { lines: readLines(file), key, ...progress }),
        );
        return { rows: restored, findings: await verifyLedger(database) };
      } catch (error) {
        throw explainStore(config, error);
      }
    });
    const verdict =
      findings.length === 0
        ? 'The ledger is sound.'
        : `The ledger has ${findings.length} faults: run verify-ledger.`;
    return {
      json: { file, rows, findings },
      text: `${rows} rows are restored. ${verdict}\n`,
      failed: findings.length > 0,
    };
  },
};
