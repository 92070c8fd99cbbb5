import { noTokenBalances } from '../coins/noTokenBalances.ts';
import { readConfig } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { loadMasterKey } from '../node/masterKey.ts';
import { runUntilSignal } from '../node/run.ts';
import { noPayments } from '../payments/noPayments.ts';
import { startServer } from '../node/server.ts';

/** Runs the server; it makes no data of its own. */
export async function serve(): Promise<void> {
  await runUntilSignal(async () => {
    const config = readConfig(process.env);
    const masterKey = await loadMasterKey(config.dataFolder, process.env);
    return startServer({
      config,
      masterKey,
      logger: createLogger('info'),
      providers: { payments: noPayments, tokenBalances: noTokenBalances },
      validateResponses: false,
    });
  });
}
