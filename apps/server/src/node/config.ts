import path from 'node:path';
import { parseRanges, type AddressRanges } from './addressRanges.ts';

/** Where the server listens and keeps its data. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly gatewayPort: number;
  /** The folder of the embedded database; beside it lies the master key. */
  readonly dataFolder: string;
  /** The PostgreSQL server to use in place of the embedded database. */
  readonly postgres: PostgresConfig | null;
  /** The most charges and holds that this process has in hand at a time; above it, it answers 503. */
  readonly commandsInHand: number;
  /** Shared windows; null where this process alone counts. May hold a password: it is never printed. */
  readonly valkeyUrl: string | null;
  /** The most milliseconds that a call waits for the shared windows. */
  readonly throttleMilliseconds: number;
  /** The instance whose client quotas limit calls; null for none. */
  readonly gatewayInstance: string | null;
  /** Addresses beside the public ones that the gateway may send calls to. */
  readonly upstreamAllow: AddressRanges;
  /** Where pages may come from that call the API in a browser. */
  readonly corsOrigins: readonly string[];
  /** Where links to the documentation lead, of refusals and of the console; null for no links. */
  readonly docsUrl: string | null;
  readonly watch: WatchConfig;
  /** Null where nothing is sent to a collector. */
  readonly telemetry: TelemetryConfig | null;
  /** How a server ends that is told to. */
  readonly ending: EndingConfig;
}

/** How often the server looks after its data; 0 for never. */
export interface WatchConfig {
  readonly walletSeconds: number;
  readonly ledgerSeconds: number;
}

export interface TelemetryConfig {
  /** The share of traces that is kept where a caller does not say. */
  readonly share: number;
  readonly metricMilliseconds: number;
}

export interface EndingConfig {
  /** How long it says that it is not ready and still serves, so that balancers learn of it. */
  readonly drainMilliseconds: number;
  /** How long requests that are then under way may still take. */
  readonly graceMilliseconds: number;
}

export interface PostgresConfig {
  /** May hold a password: it is never printed. */
  readonly url: string;
  /** The most connections that this process opens. */
  readonly connections: number;
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
    postgres: readPostgres(environment),
    valkeyUrl: readValkey(environment),
    throttleMilliseconds: readCount(environment, 'QUOTAKIT_THROTTLE_TIMEOUT', {
      otherwise: 50,
      most: 60_000,
    }),
    gatewayInstance: readInstance(environment),
    upstreamAllow: readUpstreamAllow(environment),
    corsOrigins: readOrigins(environment),
    docsUrl: readDocsUrl(environment),
    watch: {
      walletSeconds: readCount(environment, 'QUOTAKIT_WALLET_CHECK_SECONDS', {
        least: 0,
        otherwise: 60,
        most: 86_400,
      }),
      ledgerSeconds: readCount(environment, 'QUOTAKIT_LEDGER_CHECK_SECONDS', {
        least: 0,
        otherwise: 0,
        most: 86_400,
      }),
    },
    telemetry: readTelemetry(environment),
    ending: {
      drainMilliseconds:
        1000 * readCount(environment, 'QUOTAKIT_DRAIN_SECONDS', { least: 0, otherwise: 0, most: 600 }),
      graceMilliseconds: 1000 * readCount(environment, 'QUOTAKIT_GRACE_SECONDS', { otherwise: 5, most: 600 }),
    },
    commandsInHand: readCount(environment, 'QUOTAKIT_MAX_IN_HAND', { otherwise: 2048, most: 1_000_000 }),
  };
}

function readPostgres(environment: Settings): PostgresConfig | null {
  const url = environment['DATABASE_URL'];
  if (url === undefined || url === '') return null;
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new ConfigError('DATABASE_URL must begin with postgresql://.');
  }
  if (environment['QUOTAKIT_MASTER_KEY'] === undefined) {
    throw new ConfigError(
      'With DATABASE_URL set, set QUOTAKIT_MASTER_KEY too: all servers of one database need the same key.',
    );
  }
  return {
    url,
    connections: readCount(environment, 'QUOTAKIT_DATABASE_CONNECTIONS', { otherwise: 10, most: 9999 }),
  };
}

function readValkey(environment: Settings): string | null {
  const url = environment['VALKEY_URL'];
  if (url === undefined || url === '') return null;
  if (url.split(',').every((address) => /^(redis|valkey)s?:\/\//.test(address.trim()))) return url;
  throw new ConfigError(
    'VALKEY_URL must begin with valkey:// or redis://; commas lie between the nodes of a cluster.',
  );
}

function readUpstreamAllow(environment: Settings): AddressRanges {
  const texts = readList(environment, 'QUOTAKIT_UPSTREAM_ALLOW');
  const ranges = parseRanges(texts);
  if (ranges) return ranges;
  throw new ConfigError(
    `QUOTAKIT_UPSTREAM_ALLOW must be addresses or ranges such as 10.0.0.0/8, with commas between them, and is ${JSON.stringify(texts.join(','))}.`,
  );
}

function readOrigins(environment: Settings): string[] {
  const origins = readList(environment, 'QUOTAKIT_CORS_ORIGINS');
  for (const origin of origins) {
    if (/^https?:/.test(origin) && URL.parse(origin)?.origin === origin) continue;
    throw new ConfigError(
      `QUOTAKIT_CORS_ORIGINS must be origins such as https://app.example.com, with commas between them, and has ${JSON.stringify(origin)}.`,
    );
  }
  return origins;
}

function readDocsUrl(environment: Settings): string | null {
  const text = environment['QUOTAKIT_DOCS_URL'] ?? '';
  if (text === '') return null;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') {
    return url.href.replace(/\/$/, '');
  }
  throw new ConfigError(
    `QUOTAKIT_DOCS_URL must be an address such as https://docs.example.com, and is ${JSON.stringify(text)}.`,
  );
}

function readList(environment: Settings, name: string): string[] {
  const parts = (environment[name] ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function readTelemetry(environment: Settings): TelemetryConfig | null {
  const endpoint = environment['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '';
  if (endpoint === '' || environment['OTEL_SDK_DISABLED'] === 'true') return null;
  if (!/^https?:\/\//.test(endpoint)) {
    throw new ConfigError('OTEL_EXPORTER_OTLP_ENDPOINT must begin with http:// or https://.');
  }
  const share = environment['OTEL_TRACES_SAMPLER_ARG'] ?? '1';
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(share)) {
    throw new ConfigError(
      `OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, and is ${JSON.stringify(share)}.`,
    );
  }
  const interval = { otherwise: 60_000, most: 3_600_000 };
  return {
    share: Number(share),
    metricMilliseconds: readCount(environment, 'OTEL_METRIC_EXPORT_INTERVAL', interval),
  };
}

function readInstance(environment: Settings): string | null {
  const id = environment['QUOTAKIT_GATEWAY_INSTANCE'];
  if (id === undefined || id === '') return null;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new ConfigError(
    `QUOTAKIT_GATEWAY_INSTANCE must be the id of an instance, and is ${JSON.stringify(id)}.`,
  );
}

interface CountRange {
  /** 1 where it is left out. */
  readonly least?: number;
  readonly otherwise: number;
  readonly most: number;
}

function readCount(environment: Settings, name: string, { least = 1, otherwise, most }: CountRange): number {
  const text = environment[name] ?? String(otherwise);
  const count = Number(text);
  if (/^(0|[1-9]\d{0,6})$/.test(text) && count >= least && count <= most) return count;
  throw new ConfigError(`${name} must be a number from ${least} to ${most}, and is ${JSON.stringify(text)}.`);
}

function readPort(environment: Settings, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`${name} must be a port from 0 to 65535, and is ${JSON.stringify(text)}.`);
}
