import {
  createInMemoryTokenBalances,
  type InMemoryTokenBalances,
} from '../../src/coins/inMemoryTokenBalances.ts';
import { createInMemoryPayments, type InMemoryPayments } from '../../src/payments/inMemoryPaymentProvider.ts';
import type { Services } from '../../src/context.ts';
import { createClientLimits } from '../../src/client-quotas/clientLimits.ts';
import { mainProject } from '../../src/demo/projects.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createKnownCredentials } from '../../src/auth/knownCredentials.ts';
import { createSealer } from '../../src/crypto.ts';
import type { Database } from '../../src/database/database.ts';
import { createAdmission } from '../../src/metering/admission.ts';
import { createMeter } from '../../src/metering/meter.ts';
import { createMemoryThrottle, type Throttle } from '../../src/throttle.ts';

export const MASTER_KEY = new Uint8Array(32).fill(7);

/** A clock that stands still until it is set. */
export interface TestClock {
  now(): Date;
  set(moment: Date): void;
}

export interface TestServices extends Services {
  readonly clock: TestClock;
  readonly payments: InMemoryPayments;
  readonly tokenBalances: InMemoryTokenBalances;
  /** What the app logged as errors. */
  readonly errors: { fields: object; message: string }[];
}

export async function createTestServices(database: Database): Promise<TestServices> {
  let moment = new Date('2026-09-01T12:00:00.000Z');
  const errors: TestServices['errors'] = [];
  const throttle = createMemoryThrottle();
  return {
    database,
    meter: createMeter(database),
    admission: createAdmission(2048),
    knownCredentials: createKnownCredentials(),
    clock: { now: () => moment, set: (next) => (moment = next) },
    throttle,
    guard: throttle,
    clientLimits: createClientLimits(database, mainProject.instanceId),
    metrics: createMetrics(),
    payments: createInMemoryPayments(),
    passwordIterations: 1000,
    tokenBalances: createInMemoryTokenBalances(),
    sealer: await createSealer(MASTER_KEY),
    logger: { error: (fields, message) => errors.push({ fields, message }), warn() {}, info() {} },
    errors,
  };
}

/** A throttle that lets every call through. */
export const unthrottled: Throttle = {
  count: async () => 0,
  forget: async () => {},
  take: async (_key, { limit, seconds }) => ({ allowed: true, remaining: limit, resetSeconds: seconds }),
};
