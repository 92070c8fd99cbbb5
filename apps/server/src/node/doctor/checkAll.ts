import { ConfigError, readConfig, type Config, type Settings } from '../config.ts';
import { checkDatabase } from './checkDatabase.ts';
import { checkKey } from './checkKey.ts';
import { checkNode } from './checkNode.ts';
import { checkPort } from './checkPort.ts';
import { checkValkey } from './checkValkey.ts';
import type { Finding } from './finding.ts';

export type { Finding } from './finding.ts';

/** Checks all that a server needs, and changes nothing. */
export async function checkAll(settings: Settings): Promise<Finding[]> {
  const node = checkNode(process.versions.node);
  const config = tryConfig(settings);
  if (!('host' in config)) return [node, config];
  const { host, port, gatewayPort } = config;
  return [
    node,
    { check: 'settings', state: 'good', says: 'They can be used.' },
    ...(await Promise.all([
      checkPort('api port', { host, port, variable: 'QUOTAKIT_PORT' }),
      checkPort('gateway', { host, port: gatewayPort, variable: 'QUOTAKIT_GATEWAY_PORT' }),
    ])),
    await checkKey(config.dataFolder, settings),
    ...(await checkDatabase(config)),
    ...(await checkValkey(config)),
  ];
}

function tryConfig(settings: Settings): Config | Finding {
  try {
    return readConfig(settings);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      check: 'settings',
      state: 'bad',
      says: error.message,
      fix: 'Correct it; nothing else was checked.',
    };
  }
}
