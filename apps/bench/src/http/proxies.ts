// The contenders of the gateway bench in one process: an upstream, a plain reverse proxy of it, and the gateway.
import { systemClock } from '@quotakit/server/src/clock.ts';
import { noClientLimits } from '@quotakit/server/src/client-quotas/clientLimits.ts';
import { createMetrics } from '@quotakit/server/src/metrics/createMetrics.ts';
import { noTracing } from '@quotakit/server/src/tracing/tracing.ts';
import { createKnownCredentials } from '@quotakit/server/src/auth/knownCredentials.ts';
import { createSealer } from '@quotakit/server/src/crypto.ts';
import { createGateway } from '@quotakit/server/src/gateway/app.ts';
import { createAdmission } from '@quotakit/server/src/metering/admission.ts';
import { createMeter } from '@quotakit/server/src/metering/meter.ts';
import { createUpstream } from '@quotakit/server/src/node/upstream.ts';
import { openPostgres } from '@quotakit/server/src/node/postgres.ts';
import { createInMemoryTokenBalances } from '@quotakit/server/src/coins/inMemoryTokenBalances.ts';
import { createInMemoryPayments } from '@quotakit/server/src/payments/inMemoryPaymentProvider.ts';
import { createMemoryThrottle } from '@quotakit/server/src/throttle.ts';
import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { quiet } from '../store.ts';

const [url = ''] = process.argv.slice(2);

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const upstream = await portOf(
  createServer((incoming, answer) => {
    incoming.resume();
    incoming.on('end', () => answer.end('{"answer":"ok"}'));
  }),
);

const agent = new Agent({ keepAlive: true });
const plain = await portOf(
  createServer((incoming, answer) => {
    const { method, headers } = incoming;
    const options = { port: upstream, host: '127.0.0.1', path: incoming.url, method, headers, agent };
    const outgoing = request(options, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(outgoing);
  }),
);

const throttle = createMemoryThrottle();
const database = openPostgres({ url, connections: 10, logger: quiet });
const upstreams = createUpstream({ has: () => true });
const { listener } = createGateway({
  send: upstreams.send,
  database,
  meter: createMeter(database),
  admission: createAdmission(2048),
  knownCredentials: createKnownCredentials(),
  clock: systemClock,
  throttle,
  guard: throttle,
  clientLimits: noClientLimits,
  metrics: createMetrics(),
  tracing: noTracing,
  sealer: await createSealer(new Uint8Array(32).fill(1)),
  logger: quiet,
  payments: createInMemoryPayments(),
  tokenBalances: createInMemoryTokenBalances(),
  passwordIterations: 1000,
});
const gateway = await portOf(createServer(listener));
process.send?.([upstream, plain, gateway]);
