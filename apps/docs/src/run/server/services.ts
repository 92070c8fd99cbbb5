import { createKnownCredentials } from '@quotakit/server/src/auth/knownCredentials.ts';
import { createClientLimits } from '@quotakit/server/src/client-quotas/clientLimits.ts';
import { systemClock } from '@quotakit/server/src/clock.ts';
import { createInMemoryTokenBalances } from '@quotakit/server/src/coins/inMemoryTokenBalances.ts';
import type { Services } from '@quotakit/server/src/context.ts';
import { createSealer } from '@quotakit/server/src/crypto.ts';
import type { Database } from '@quotakit/server/src/database/database.ts';
import { mainProject } from '@quotakit/server/src/demo/projects.ts';
import { demoWallet } from '@quotakit/server/src/demo/seed.ts';
import { createAdmission } from '@quotakit/server/src/metering/admission.ts';
import { createMeter } from '@quotakit/server/src/metering/meter.ts';
import { createMetrics } from '@quotakit/server/src/metrics.ts';
import { createInMemoryPayments } from '@quotakit/server/src/payments/inMemoryPaymentProvider.ts';
import { createMemoryThrottle } from '@quotakit/server/src/throttle.ts';

/** No secret: it only protects demo data, in the build and in the reader's own page. */
export const MASTER_KEY = new Uint8Array(32).fill(0x51);

const COMMANDS_IN_HAND = 64;
/** Passwords of demo data are guarded by nothing: a reader need not wait. */
const PASSWORD_ITERATIONS = 1000;

const quiet = {
  error: (fields: object, message: string) => console.warn(message, fields),
  warn() {},
  info() {},
};

/** What the server needs, with stand-ins for payments and the blockchain. */
export async function openServices(database: Database): Promise<Services> {
  const throttle = createMemoryThrottle();
  return {
    database,
    meter: createMeter(database),
    admission: createAdmission(COMMANDS_IN_HAND),
    knownCredentials: createKnownCredentials(),
    sealer: await createSealer(MASTER_KEY),
    logger: quiet,
    clock: systemClock,
    throttle,
    guard: throttle,
    clientLimits: createClientLimits(database, mainProject.instanceId),
    metrics: createMetrics(),
    passwordIterations: PASSWORD_ITERATIONS,
    payments: createInMemoryPayments(),
    tokenBalances: createInMemoryTokenBalances([[demoWallet.address, demoWallet.balance]]),
  };
}
