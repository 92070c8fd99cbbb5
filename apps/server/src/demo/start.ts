import { createInMemoryTokenBalances } from '../coins/inMemoryTokenBalances.ts';
import type { Config } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { startServer, type RunningServer } from '../node/server.ts';
import { createInMemoryPayments } from '../payments/inMemoryPaymentProvider.ts';
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
  const server = await startServer({
    config: { ...config, gatewayInstance: mainProject.instanceId },
    masterKey,
    logger: createLogger('warn'),
    providers: {
      payments: createInMemoryPayments(),
      tokenBalances: createInMemoryTokenBalances([[demoWallet.address, demoWallet.balance]]),
    },
    validateResponses: true,
  });
  const upstream = await startDemoUpstream();
  const demo = await seedDemo(createDemoServices(server.services, masterKey), upstream.url);
  return {
    ...server,
    demo,
    async close() {
      await server.close();
      await upstream.close();
    },
  };
}
