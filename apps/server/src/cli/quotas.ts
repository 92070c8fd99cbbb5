import { closestToLimit, type QuotaUse } from '../client-quotas/closestToLimit.ts';
import { ConfigError, readConfig } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { closeAll, openStore, type Closers } from '../node/store.ts';
import { createValkeyThrottle } from '../node/valkeyThrottle.ts';

const DECISION_MILLISECONDS = 5000;

/** `quotakit quotas top`: prints who is near the limit of his client quota, or over it. */
export async function quotasCommand([what, ...args]: readonly string[]): Promise<void> {
  if (what !== 'top') {
    process.stderr.write('Say what of the client quotas: quotakit quotas top\n');
    process.exitCode = 2;
    return;
  }
  const uses = await find();
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ uses })}\n` : report(uses));
}

async function find(): Promise<QuotaUse[]> {
  const config = readConfig(process.env);
  if (config.valkeyUrl === null || config.gatewayInstance === null) {
    throw new ConfigError(
      'Set VALKEY_URL and QUOTAKIT_GATEWAY_INSTANCE as for the servers: without Valkey each of them counts for itself.',
    );
  }
  const closers: Closers = [];
  try {
    const logger = createLogger('warn');
    const database = await openStore(config, logger, closers);
    const options = { url: config.valkeyUrl, decisionMilliseconds: DECISION_MILLISECONDS, logger };
    const throttle = createValkeyThrottle(options);
    closers.push(throttle.close);
    await throttle.ready();
    return await closestToLimit({ database, throttle }, config.gatewayInstance, new Date());
  } finally {
    await closeAll(closers);
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
