import { migrate as applyMissing } from '../database/migrate.ts';
import { explainStore } from '../node/store.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withDatabase } from './withStore.ts';

/** `quotakit migrate`. */
export const migrate: Command = {
  name: 'migrate',
  says: 'bring the tables up to date, as serve does when it starts',
  flags: DATA_FLAGS,
  examples: ['migrate', 'migrate --json'],
  async run(input) {
    const applied = await withDatabase(input, async (database, config) => {
      try {
        return await applyMissing(database);
      } catch (error) {
        throw explainStore(config, error);
      }
    });
    const lines = applied.map((name) => `Applied ${name}.\n`);
    return { json: { applied }, text: lines.join('') || 'The tables are up to date.\n' };
  },
};
