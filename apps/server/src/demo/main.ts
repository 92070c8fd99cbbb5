// What `npm start` runs: the server with demo data. When it answers, it prints one line of JSON.
import { parseArgs } from 'node:util';
import { readConfig } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { loadMasterKey } from '../node/masterKey.ts';
import { runUntilSignal } from '../node/run.ts';
import { startServer, type RunningServer } from '../node/server.ts';
import { createInMemoryTokenBalances } from '../coins/inMemoryTokenBalances.ts';
import { createInMemoryPayments } from '../payments/inMemoryPaymentProvider.ts';
import { mainProject } from './projects.ts';
import { demoWallet, seedDemo } from './seed.ts';
import { createDemoServices } from './services.ts';
import { startDemoUpstream } from './upstream.ts';

const { values: flags } = parseArgs({
  options: {
    host: { type: 'string' },
    port: { type: 'string' },
    'gateway-port': { type: 'string' },
    data: { type: 'string' },
  },
});

await runUntilSignal(async () => {
  const config = readConfig({
    QUOTAKIT_HOST: flags.host ?? process.env['QUOTAKIT_HOST'],
    QUOTAKIT_PORT: flags.port ?? process.env['QUOTAKIT_PORT'],
    QUOTAKIT_GATEWAY_PORT: flags['gateway-port'] ?? process.env['QUOTAKIT_GATEWAY_PORT'],
    QUOTAKIT_DATA: flags.data ?? process.env['QUOTAKIT_DATA'],
    QUOTAKIT_GATEWAY_INSTANCE: mainProject.instanceId,
    VALKEY_URL: process.env['VALKEY_URL'],
  });
  const masterKey = await loadMasterKey(config.dataFolder, process.env);
  const server = await startServer({
    config,
    masterKey,
    logger: createLogger('warn'),
    providers: {
      payments: createInMemoryPayments(),
      tokenBalances: createInMemoryTokenBalances([[demoWallet.address, demoWallet.balance]]),
    },
    validateResponses: true,
  });
  return announce(server, masterKey);
});

async function announce(server: RunningServer, masterKey: Uint8Array<ArrayBuffer>): Promise<RunningServer> {
  const upstream = await startDemoUpstream();
  const demo = await seedDemo(createDemoServices(server.services, masterKey), upstream.url);
  const { baseUrl, gatewayUrl } = server;
  process.stdout.write(`${JSON.stringify({ event: 'ready', demo: { baseUrl, gatewayUrl, ...demo } })}\n`);
  return {
    ...server,
    async close() {
      await server.close();
      await upstream.close();
    },
  };
}
