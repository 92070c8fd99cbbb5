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

/** What can be set for one call. It is exported as `CallOptions`; editors print the name that it has here. */
export interface Options extends CallDefaults {
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
  const { headers, retry } = options;
  const { attempts, budget, maxRetryAfter } = settings.retry;
  const asked = retry === false ? { attempts: 1 } : (retry ?? {});
  return {
    retry: {
      attempts: positive('retry.attempts', asked.attempts ?? attempts),
      budget: asked.budget ?? budget,
      maxRetryAfter: asked.maxRetryAfter ?? maxRetryAfter,
    },
    timeout: positive('timeout', options.timeout ?? settings.timeout),
    attemptTimeout: positive('attemptTimeout', options.attemptTimeout ?? settings.attemptTimeout),
    headers: headers ? { ...settings.headers, ...checkedHeaders(headers) } : settings.headers,
  };
}

/** The base URL without the slash at its end. */
export function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl).href : '';
  if (/^https?:\/\/[^/@?#]+\/[^?#]*$/.test(url)) return url.replace(/\/$/, '');
  throw new ConfigError('baseUrl must be an http(s) URL without user, query or fragment.');
}

/** The given key, if it can stand in a header. */
export function checkedIdempotencyKey(key: string): string {
  if (/^(?=.{1,255}$)[!-~]+( +[!-~]+)*$/.test(key)) return key;
  throw new ConfigError('idempotencyKey must be 1 to 255 ASCII characters, trimmed.');
}

function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const name in headers) {
    const lower = name.toLowerCase();
    const option = isAuthHeader(lower) ? 'auth' : lower === 'idempotency-key' && 'idempotencyKey';
    if (option) throw new ConfigError(`headers must not set ${name}: use the option ${option}.`);
    try {
      checked[lower] = new Headers([[name, headers[name] as string]]).get(name) as string;
    } catch {
      // What `Headers` throws quotes the value.
      throw new ConfigError(`headers: HTTP does not allow "${name}", or its value.`);
    }
  }
  return checked;
}

function positive(name: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigError(`${name} must be greater than 0.`);
}
