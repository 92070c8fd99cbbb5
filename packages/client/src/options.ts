import type { Authenticator } from './auth/authenticator.ts';
import { ConfigError } from './errors.ts';
import type { ClientEvent } from './events.ts';
import { isAuthHeader } from './redact.ts';
import type { RetryOptions, RetryPolicy } from './retry.ts';

/** How each security scheme of the contract is served. */
export interface AuthEntries {
  /** The platform's bearer token: applications, credentials, coins. Made by `bearer()`. */
  platformToken: Authenticator<'bearer'>;
  /** A credential's bearer token: charges. Made by `bearer()`. */
  credentialToken: Authenticator<'bearer'>;
  /** The token of the partner and client-quota operations. Made by `xAuthToken()`. */
  xAuthToken: Authenticator<'xAuthToken'>;
  /** The key pair of the partner and client-quota operations. Made by `akSk()`. */
  akSk: Authenticator<'akSk'>;
}

/** A security scheme of the contract. */
export type SchemeName = keyof AuthEntries;

/** How a client is set up. */
export interface ClientOptions<Schemes extends SchemeName = never> extends CallDefaults {
  /** Where the server is, for example `http://127.0.0.1:4000`: absolute, without query or user name. */
  baseUrl: string;
  /** One entry per security scheme. Each is used only for operations whose contract names that scheme. */
  auth?: { [Scheme in Schemes]: AuthEntries[Scheme] };
  /** `auto` (the default) sends a new Idempotency-Key with each call that takes one; `off` only those given. */
  idempotencyKeys?: 'auto' | 'off' | undefined;
  /** Is told of every request, answer, failure and retry. What it throws is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Sends a request. Default: the `fetch` that is global at the time of the call. */
  fetch?: Fetch | undefined;
  /** The User-Agent. Default: the name and version of this package, outside browsers. */
  userAgent?: string | undefined;
}

/** How a request is sent: the part of the global `fetch` that a client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What can be set for a client and for one call. */
export interface CallDefaults {
  /** When a request is sent again; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /** The time for a call with all its attempts and pauses, in milliseconds. Default 60,000. */
  timeout?: number | undefined;
  /** The time for one attempt, in milliseconds. Default 20,000. */
  attemptTimeout?: number | undefined;
  /** More headers to send. Authentication and idempotency have options of their own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What can be set for one call. */
export interface CallOptions extends CallDefaults {
  /** Ends the call; it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** The Idempotency-Key, 1 to 255 ASCII characters, for operations that take one. */
  idempotencyKey?: string | undefined;
}

/** {@link CallDefaults} with everything filled in. */
export interface CallSettings {
  retry: RetryPolicy;
  timeout: number;
  attemptTimeout: number;
  headers: Readonly<Record<string, string>>;
}

export const defaultSettings: CallSettings = {
  retry: { attempts: 3, budget: true, maxRetryAfter: 60_000 },
  timeout: 60_000,
  attemptTimeout: 20_000,
  headers: {},
};

/** Lays options over settings; an option that is undefined changes nothing. */
export function withOptions(settings: CallSettings, options: CallDefaults): CallSettings {
  const retry = options.retry === false ? { attempts: 1 } : options.retry;
  return {
    retry: {
      attempts: positive('retry.attempts', retry?.attempts ?? settings.retry.attempts),
      budget: retry?.budget ?? settings.retry.budget,
      maxRetryAfter: retry?.maxRetryAfter ?? settings.retry.maxRetryAfter,
    },
    timeout: positive('timeout', options.timeout ?? settings.timeout),
    attemptTimeout: positive('attemptTimeout', options.attemptTimeout ?? settings.attemptTimeout),
    headers: { ...settings.headers, ...checkedHeaders(options.headers) },
  };
}

/** The base URL without the slash at its end. */
export function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const extra = url && (url.username || url.password || url.search || url.hash);
  if (url === undefined || !/^https?:$/.test(url.protocol) || extra) {
    throw new ConfigError(
      'baseUrl must be an absolute http or https URL without user name, query or fragment.',
    );
  }
  return url.href.replace(/\/$/, '');
}

/** The given key, if it can stand in a header. */
export function checkedIdempotencyKey(key: string): string {
  if (/^[\x20-\x7e]{1,255}$/.test(key) && key.trim() === key) return key;
  throw new ConfigError('idempotencyKey must have 1 to 255 ASCII characters, without spaces around it.');
}

function checkedHeaders(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      assertHeader(name, value);
      return [name.toLowerCase(), value];
    }),
  );
}

/** Refuses what `Headers` would refuse in a message that quotes the value. */
function assertHeader(name: string, value: string): void {
  if (isAuthHeader(name)) throw new ConfigError(`headers must not set ${name}: use the auth option.`);
  if (name.toLowerCase() === 'idempotency-key') {
    throw new ConfigError(`headers must not set ${name}: use the idempotencyKey option.`);
  }
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new ConfigError(`The header ${JSON.stringify(name)} has a name or value that HTTP does not allow.`);
  }
}

function positive(name: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigError(`${name} must be greater than 0.`);
}
