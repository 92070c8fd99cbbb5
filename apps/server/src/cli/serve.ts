import { readConfig } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { loadMasterKey } from '../node/masterKey.ts';
import { runUntilSignal } from '../node/run.ts';
import { startServer } from '../node/server.ts';

/** Runs the server; it makes no data of its own. */
export async function serve(): Promise<void> {
  await runUntilSignal(async () => {
    const config = readConfig(process.env);
    const masterKey = await loadMasterKey(config.dataFolder, process.env);
    return startServer({ config, masterKey, logger: createLogger('info'), validateResponses: false });
  });
}
