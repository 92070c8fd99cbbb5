import { createApp } from '../app.ts';
import { createClientLimits, noClientLimits } from '../client-quotas/clientLimits.ts';
import { createKnownCredentials } from '../auth/knownCredentials.ts';
import { systemClock } from '../clock.ts';
import type { ConsoleDemo } from '../console/consolePage.ts';
import type { Services } from '../context.ts';
import { createSealer } from '../crypto.ts';
import { createGateway } from '../gateway/app.ts';
import type { Logger } from '../logger.ts';
import { PASSWORD_ITERATIONS } from '../identity/password.ts';
import { createAdmission } from '../metering/admission.ts';
import { countCommands } from '../metering/countCommands.ts';
import { createMeter } from '../metering/meter.ts';
import { withFallback } from '../fallbackThrottle.ts';
import { createMetrics, type Metrics } from '../metrics/createMetrics.ts';
import { noTracing, type Tracing } from '../tracing/tracing.ts';
import { createMemoryThrottle } from '../throttle.ts';
import type { Config } from './config.ts';
import { readConsole } from './consoleFiles.ts';
import { serveDirectly } from './direct.ts';
import { fetchListener } from './fetchListener.ts';
import { listen, type Listener } from './listen.ts';
import { processMetrics } from './processMetrics.ts';
import { startWatch, sweepHolds } from './watch.ts';
import { createUpstream } from './upstream.ts';
import { createValkeyThrottle } from './valkeyThrottle.ts';
import { closeAll, openStore, type Closers } from './store.ts';

/** What {@link startServer} needs. */
export interface ServerOptions {
  readonly config: Config;
  readonly masterKey: Uint8Array<ArrayBuffer>;
  readonly logger: Logger;
  readonly providers: Pick<Services, 'payments' | 'tokenBalances'>;
  readonly validateResponses: boolean;
  /** What the console's sign-in form is filled with; nothing where left out. */
  readonly consoleDemo?: () => ConsoleDemo | null;
}

/** A server that runs. */
export interface RunningServer {
  readonly baseUrl: string;
  readonly gatewayUrl: string;
  readonly services: Services;
  /** Says that it is not ready, lets requests that are under way end, and closes the sockets and the database. */
  close(): Promise<void>;
}

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
  const { config, logger, validateResponses, consoleDemo = () => null } = options;
  const services = await openServices(options, closers);
  let isEnding = false;
  const { corsOrigins, docsUrl } = config;
  const app = createApp({
    ...services,
    validateResponses,
    corsOrigins,
    docsUrl,
    console: { files: await readConsole(), settings: () => ({ docsUrl, demo: consoleDemo() }) },
    isEnding: () => isEnding,
  });
  const { host, port, gatewayPort, ending } = config;
  const listener = fetchListener(app.fetch, serveDirectly(app));
  const api = await listen(listener, { host, port, variable: 'QUOTAKIT_PORT' });
  const upstream = createUpstream(config.upstreamAllow);
  closers.push(upstream.close);
  const gateway = createGateway({ ...services, send: upstream.send, docsUrl });
  closers.push(gateway.close);
  const sockets = [api];
  closers.push(() => closeSockets(sockets, ending.graceMilliseconds));
  const atGateway = { host, port: gatewayPort, variable: 'QUOTAKIT_GATEWAY_PORT' };
  const proxy = await listen(gateway.listener, atGateway);
  sockets.push(proxy);
  logger.info({ api: api.url, gateway: proxy.url }, 'Quotakit listens.');
  return {
    baseUrl: api.url,
    gatewayUrl: proxy.url,
    services,
    async close() {
      isEnding = true;
      for (const { drain } of sockets) drain();
      await new Promise((resolve) => setTimeout(resolve, ending.drainMilliseconds));
      await closeAll(closers);
    },
  };
}

/** Both at once, so that the grace of one is not added to the other's. */
async function closeSockets(sockets: readonly Listener[], graceMilliseconds: number): Promise<void> {
  await Promise.all(sockets.map(({ close }) => close(graceMilliseconds)));
}

async function openServices(
  { config, masterKey, logger, providers }: ServerOptions,
  closers: Closers,
): Promise<Services> {
  const database = await openStore(config, logger, closers);
  const metrics = createMetrics();
  metrics.families.push(...processMetrics());
  const meter = countCommands(createMeter(database), metrics);
  await sweepHolds({ database, meter, logger, metrics });
  closers.push(startWatch({ database, meter, logger, metrics }, config.watch));
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
    metrics,
    tracing: await openTracing(config, metrics, closers),
    passwordIterations: PASSWORD_ITERATIONS,
    ...providers,
  };
}

async function openTracing({ telemetry }: Config, metrics: Metrics, closers: Closers): Promise<Tracing> {
  if (!telemetry) return noTracing;
  // Most servers need none of it.
  const { startTelemetry } = await import('./telemetry/start.ts');
  const { tracing, close } = startTelemetry(metrics.families, telemetry);
  closers.push(close);
  return tracing;
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
