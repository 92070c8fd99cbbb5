import { noTokenBalances } from '../coins/noTokenBalances.ts';
import { startDemo } from '../demo/start.ts';
import { readConfig, type Settings } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { loadMasterKey } from '../node/masterKey.ts';
import { runUntilSignal } from '../node/run.ts';
import { startServer, type RunningServer } from '../node/server.ts';
import { noPayments } from '../payments/noPayments.ts';
import { DATA_FLAGS, type Command } from './command.ts';

/** `quotakit serve`. */
export const serve: Command = {
  name: 'serve',
  says: 'run the API and the gateway until it is stopped',
  flags: {
    host: { value: 'address', says: 'where to listen, in place of QUOTAKIT_HOST (127.0.0.1)' },
    port: { value: 'port', says: 'of the API, in place of QUOTAKIT_PORT (4000); 0 takes a free one' },
    'gateway-port': { value: 'port', says: 'of the gateway, in place of QUOTAKIT_GATEWAY_PORT (4001)' },
    demo: { says: 'make demo data, and print what is needed to use it; no money moves' },
    ...DATA_FLAGS,
  },
  examples: ['serve --demo', 'serve --host 0.0.0.0 --port 80 --gateway-port 81'],
  async run(input) {
    const settings = input.settings({
      host: 'QUOTAKIT_HOST',
      port: 'QUOTAKIT_PORT',
      'gateway-port': 'QUOTAKIT_GATEWAY_PORT',
    });
    const isForPrograms = input.is('json') || !process.stdout.isTTY;
    await runUntilSignal(() => (input.is('demo') ? serveDemo(settings, isForPrograms) : serveData(settings)));
  },
};

/** It makes no data of its own. */
async function serveData(settings: Settings): Promise<RunningServer> {
  const config = readConfig(settings);
  return startServer({
    config,
    masterKey: await loadMasterKey(config.dataFolder, settings),
    logger: createLogger('info'),
    providers: { payments: noPayments, tokenBalances: noTokenBalances },
    validateResponses: false,
  });
}

async function serveDemo(settings: Settings, isForPrograms: boolean): Promise<RunningServer> {
  // Demo data belongs to no one else's database, and the service that it calls is on this machine.
  const allowed = `127.0.0.1,${settings['QUOTAKIT_UPSTREAM_ALLOW'] ?? ''}`;
  const config = readConfig({ ...settings, DATABASE_URL: undefined, QUOTAKIT_UPSTREAM_ALLOW: allowed });
  const server = await startDemo(config, await loadMasterKey(config.dataFolder, settings));
  const { baseUrl, gatewayUrl, demo } = server;
  const ready = { event: 'ready', demo: { baseUrl, gatewayUrl, ...demo } };
  process.stdout.write(isForPrograms ? `${JSON.stringify(ready)}\n` : report(ready.demo));
  return server;
}

interface Report {
  readonly baseUrl: string;
  readonly gatewayUrl: string;
  readonly credentialToken: string;
}

function report({ baseUrl, gatewayUrl, credentialToken }: Report): string {
  return `The API answers at ${baseUrl}, the gateway at ${gatewayUrl}, the console at ${baseUrl}/console/.
To spend 0.55 credits:

  curl -H 'Authorization: Bearer ${credentialToken}' -H 'Content-Type: application/json' \\
    -d '{"amount": 0.55}' ${baseUrl}/api/v1/charges/

Ctrl-C ends it; the data stays.
`;
}
