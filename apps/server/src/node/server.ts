import { createApp } from '../app.ts';
import { createClientLimits, noClientLimits } from '../client-quotas/clientLimits.ts';
import { createKnownCredentials } from '../auth/knownCredentials.ts';
import { systemClock } from '../clock.ts';
import type { Services } from '../context.ts';
import { createSealer } from '../crypto.ts';
import { createGateway } from '../gateway/app.ts';
import type { Logger } from '../logger.ts';
import { expireHolds, type ExpiryServices } from '../metering/expireHolds.ts';
import { PASSWORD_ITERATIONS } from '../identity/password.ts';
import { createAdmission } from '../metering/admission.ts';
import { createMeter } from '../metering/meter.ts';
import { createMetrics } from '../metrics.ts';
import { withFallback } from '../fallbackThrottle.ts';
import { createMemoryThrottle } from '../throttle.ts';
import type { Config } from './config.ts';
import { serveDirectly } from './direct.ts';
import { listen } from './listen.ts';
import { createValkeyThrottle } from './valkeyThrottle.ts';
import { closeAll, openStore, type Closers } from './store.ts';

/** What {@link startServer} needs. */
export interface ServerOptions {
  readonly config: Config;
  readonly masterKey: Uint8Array<ArrayBuffer>;
  readonly logger: Logger;
  readonly providers: Pick<Services, 'payments' | 'tokenBalances'>;
  readonly validateResponses: boolean;
}

/** A server that runs. */
export interface RunningServer {
  readonly baseUrl: string;
  readonly gatewayUrl: string;
  readonly services: Services;
  /** Lets requests that are under way end, and closes the sockets and the database. */
  close(): Promise<void>;
}

const SWEEP_MILLISECONDS = 5_000;

/** Starts the API and the gateway on the configured database. What it opened is closed where it fails. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const closers: Closers = [];
  try {
    return await open(options, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function open(options: ServerOptions, closers: Closers): Promise<RunningServer> {
  const { config, logger, validateResponses } = options;
  const services = await openServices(options, closers);
  const app = createApp({ ...services, validateResponses });
  const address = { host: config.host, port: config.port, variable: 'QUOTAKIT_PORT' };
  const api = await listen(app.fetch, address, serveDirectly(app));
  closers.push(api.close);
  const gateway = await listen(createGateway(services).fetch, {
    host: config.host,
    port: config.gatewayPort,
    variable: 'QUOTAKIT_GATEWAY_PORT',
  });
  closers.push(gateway.close);
  logger.info({ api: api.url, gateway: gateway.url }, 'Quotakit listens.');
  return { baseUrl: api.url, gatewayUrl: gateway.url, services, close: () => closeAll(closers) };
}

async function openServices(
  { config, masterKey, logger, providers }: ServerOptions,
  closers: Closers,
): Promise<Services> {
  const database = await openStore(config, logger, closers);
  const meter = createMeter(database);
  await sweepHolds({ database, meter, logger });
  const sweep = setInterval(() => void sweepHolds({ database, meter, logger }), SWEEP_MILLISECONDS);
  closers.push(async () => clearInterval(sweep));
  const sealer = await createSealer(masterKey);
  return {
    database,
    meter,
    admission: createAdmission(config.commandsInHand),
    knownCredentials: createKnownCredentials(),
    sealer,
    logger,
    clock: systemClock,
    ...openThrottles(config, logger, closers),
    clientLimits:
      config.gatewayInstance === null ? noClientLimits : createClientLimits(database, config.gatewayInstance),
    metrics: createMetrics(),
    passwordIterations: PASSWORD_ITERATIONS,
    ...providers,
  };
}

async function sweepHolds(services: ExpiryServices): Promise<void> {
  try {
    await expireHolds(services, systemClock.now());
  } catch (error) {
    services.logger.error({ err: error }, 'Expired holds could not be released.');
  }
}

function openThrottles(
  { valkeyUrl, throttleMilliseconds }: Config,
  logger: Logger,
  closers: Closers,
): Pick<Services, 'throttle' | 'guard'> {
  const local = createMemoryThrottle();
  if (valkeyUrl === null) return { throttle: local, guard: local };
  const throttle = createValkeyThrottle({
    url: valkeyUrl,
    decisionMilliseconds: throttleMilliseconds,
    logger,
  });
  closers.push(throttle.close);
  return { throttle, guard: withFallback(throttle, local) };
}
