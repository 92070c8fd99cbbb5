// The contenders of the HTTP bench in one process: an empty Hono route, and the whole server on PostgreSQL.
import { serve } from '@hono/node-server';
import { systemClock } from '@quotakit/server/src/clock.ts';
import { noClientLimits } from '@quotakit/server/src/client-quotas/clientLimits.ts';
import { createMetrics } from '@quotakit/server/src/metrics/createMetrics.ts';
import { noTracing } from '@quotakit/server/src/tracing/tracing.ts';
import { createKnownCredentials } from '@quotakit/server/src/auth/knownCredentials.ts';
import { createSealer } from '@quotakit/server/src/crypto.ts';
import { openPostgres } from '@quotakit/server/src/node/postgres.ts';
import { serveDirectly } from '@quotakit/server/src/node/direct.ts';
import { fetchListener } from '@quotakit/server/src/node/fetchListener.ts';
import { listen } from '@quotakit/server/src/node/listen.ts';
import { createLogger } from '@quotakit/server/src/node/logger.ts';
import { createApp } from '@quotakit/server/src/app.ts';
import { createAdmission } from '@quotakit/server/src/metering/admission.ts';
import { createMeter } from '@quotakit/server/src/metering/meter.ts';
import { createInMemoryTokenBalances } from '@quotakit/server/src/coins/inMemoryTokenBalances.ts';
import { createInMemoryPayments } from '@quotakit/server/src/payments/inMemoryPaymentProvider.ts';
import { createMemoryThrottle } from '@quotakit/server/src/throttle.ts';
import { Hono } from 'hono';

// As `quotakit serve` logs: a line for each request.
const logger = createLogger('info');
const [url = '', mostInHand = ''] = process.argv.slice(2);
const database = openPostgres({ url, connections: 10, logger });
const app = createApp({
  database,
  meter: createMeter(database),
  admission: createAdmission(Number(mostInHand)),
  knownCredentials: createKnownCredentials(),
  clock: systemClock,
  throttle: createMemoryThrottle(),
  guard: createMemoryThrottle(),
  clientLimits: noClientLimits,
  metrics: createMetrics(),
  tracing: noTracing,
  sealer: await createSealer(new Uint8Array(32).fill(1)),
  logger,
  payments: createInMemoryPayments(),
  tokenBalances: createInMemoryTokenBalances(),
  passwordIterations: 1000,
  validateResponses: false,
});
const empty = new Hono();
empty.post('/api/v1/charges/', (context) => context.body(null, 204));

const emptyPort = await new Promise<number>((resolve) => {
  serve({ fetch: empty.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(port));
});
const address = { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_PORT' };
const { url: charges } = await listen(fetchListener(app.fetch, serveDirectly(app)), address);
process.send?.([emptyPort, Number(new URL(charges).port)]);
process.on('message', () => process.send?.(process.memoryUsage()));
