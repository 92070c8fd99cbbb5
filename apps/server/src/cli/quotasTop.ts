import { closestToLimit, type QuotaUse } from '../client-quotas/closestToLimit.ts';
import { ConfigError, type Config } from '../node/config.ts';
import type { Database } from '../database/database.ts';
import { createLogger } from '../node/logger.ts';
import { createValkeyThrottle } from '../node/valkeyThrottle.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withStore } from './withStore.ts';

const DECISION_MILLISECONDS = 5000;
const MOST = 20;

/** `quotakit quotas top`. */
export const quotasTop: Command = {
  name: 'quotas top',
  says: 'who is near the limit of a client quota, or over it',
  flags: DATA_FLAGS,
  examples: ['quotas top', 'quotas top --json'],
  async run(input) {
    const uses = await withStore(input, find);
    return { json: { uses }, text: report(uses) };
  },
};

async function find(database: Database, { valkeyUrl, gatewayInstance }: Config): Promise<QuotaUse[]> {
  if (valkeyUrl === null || gatewayInstance === null) {
    throw new ConfigError(
      'Set VALKEY_URL and QUOTAKIT_GATEWAY_INSTANCE as for the servers: without Valkey each of them counts for itself.',
    );
  }
  const options = { url: valkeyUrl, decisionMilliseconds: DECISION_MILLISECONDS };
  const throttle = createValkeyThrottle({ ...options, logger: createLogger('warn') });
  try {
    await throttle.ready();
    const uses = await closestToLimit({ database, throttle }, gatewayInstance, new Date());
    return uses.slice(0, MOST);
  } finally {
    await throttle.close();
  }
}

function report(uses: readonly QuotaUse[]): string {
  if (uses.length === 0) return 'No app is bound to a client quota that is in force.\n';
  const lines = uses.map(
    ({ app, quota, used, limit, resetSeconds }) =>
      `${String(Math.floor((used * 100) / limit)).padStart(4)} %  ${used} of ${limit}  ${app} (${quota}), anew in ${resetSeconds} s`,
  );
  return `${lines.join('\n')}\n`;
}
