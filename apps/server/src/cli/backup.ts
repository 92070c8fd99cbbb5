import { writeBackup } from '../backup/write.ts';
import { writeLines } from '../node/backupFile.ts';
import { keyMark, loadMasterKey } from '../node/masterKey.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withProgress } from './progress.ts';
import { withStore } from './withStore.ts';

/** `quotakit backup`. */
export const backup: Command = {
  name: 'backup',
  says: 'write all data into one file, as it is at one moment; keep the master key elsewhere',
  argument: { name: 'file', says: 'the file to make, such as quotakit.backup.gz' },
  flags: DATA_FLAGS,
  examples: ['backup quotakit.backup.gz', 'backup quotakit.backup.gz --data .quotakit/data --json'],
  async run(input) {
    const file = input.argument;
    const rows = await withStore(input, async (database, { dataFolder }) => {
      const key = keyMark(await loadMasterKey(dataFolder, input.settings()));
      return withProgress('Writing', (progress) =>
        writeLines(file, (write) => writeBackup(database, { key, at: new Date(), write, ...progress })),
      );
    });
    return {
      json: { file, rows },
      text: `${rows} rows are in ${file}. They are of use only with the master key, which is not in it.\n`,
    };
  },
};
