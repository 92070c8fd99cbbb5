import path from 'node:path';

/** Where the server listens and keeps its data. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly gatewayPort: number;
  readonly dataFolder: string;
}

/** A setting that is not usable; the message says which and why, for people. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Settings by name; each may be left out. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables. */
export function readConfig(environment: Settings): Config {
  return {
    host: environment['QUOTAKIT_HOST'] ?? '127.0.0.1',
    port: readPort(environment, 'QUOTAKIT_PORT', 4000),
    gatewayPort: readPort(environment, 'QUOTAKIT_GATEWAY_PORT', 4001),
    dataFolder: path.resolve(environment['QUOTAKIT_DATA'] ?? '.quotakit/data'),
  };
}

function readPort(environment: Settings, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`${name} must be a port from 0 to 65535, and is ${JSON.stringify(text)}.`);
}
