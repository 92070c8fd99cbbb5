import { createInMemoryTokenBalances } from '../coins/inMemoryTokenBalances.ts';
import type { ConsoleDemo } from '../console/consolePage.ts';
import type { Config } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { startServer, type RunningServer } from '../node/server.ts';
import { createInMemoryPayments } from '../payments/inMemoryPaymentProvider.ts';
import { seedOperator } from './operator.ts';
import { mainProject } from './projects.ts';
import { demoWallet, seedDemo } from './seed.ts';
import { createDemoServices } from './services.ts';
import { startDemoUpstream } from './upstream.ts';

/** A server with demo data, and what scripts need to use it. */
export interface DemoServer extends RunningServer {
  readonly demo: Awaited<ReturnType<typeof seedDemo>>;
}

/** Starts a server with demo data, providers that move no money, and a service for the gateway to call. */
export async function startDemo(config: Config, masterKey: Uint8Array<ArrayBuffer>): Promise<DemoServer> {
  let consoleDemo: ConsoleDemo | null = null;
  const server = await startServer({
    config: { ...config, gatewayInstance: mainProject.instanceId },
    masterKey,
    logger: createLogger('warn'),
    providers: {
      payments: createInMemoryPayments(),
      tokenBalances: createInMemoryTokenBalances([[demoWallet.address, demoWallet.balance]]),
    },
    validateResponses: true,
    consoleDemo: () => consoleDemo,
  });
  const upstream = await startDemoUpstream();
  const services = { ...server.services, ...createDemoServices(server.services, masterKey) };
  const demo = await seedDemo(services, upstream.url);
  const { platformToken } = await seedOperator(services);
  const { projectId, accessKey, secretKey } = demo;
  consoleDemo = { platformToken, projectId, accessKey, secretKey };
  return {
    ...server,
    demo,
    async close() {
      await server.close();
      await upstream.close();
    },
  };
}
