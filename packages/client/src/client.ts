import type { Authenticator } from './auth/authenticator.ts';
import type { Send } from './call.ts';
import { ConfigError } from './errors.ts';
import type { ClientEvent } from './events.ts';
import { exchange, type Plan } from './exchange.ts';
import { version } from './generated/version.ts';
import { read, type Reading } from './interpret.ts';
import type { OperationArgs, OperationInfo } from './operation.ts';
import {
  type AuthEntries,
  type Options,
  checkedBaseUrl,
  checkedIdempotencyKey,
  type ClientOptions,
  defaultSettings,
  type SchemeName,
  withOptions,
} from './options.ts';
import { Budget } from './retry.ts';
import { urlOf } from './transport.ts';

declare const served: unique symbol;

/** Where the server is and how to prove who is calling; the type names the schemes it can serve. */
export interface Client<Schemes extends SchemeName = never> {
  readonly baseUrl: string;
  readonly [served]?: { readonly [Scheme in Schemes]: true };
}

interface Runtime
  extends Pick<ClientOptions, 'idempotencyKeys'>, Pick<Plan, 'budget' | 'emit' | 'fetch' | 'settings'> {
  readonly auth: Partial<AuthEntries>;
  readonly baseUrl: string;
}

/** Kept apart from the clients, so that printing a client shows no header and no secret. */
const runtimes = new WeakMap<object, Runtime>();

/**
 * Creates a client.
 *
 * @example
 * const client = createClient({
 *   baseUrl: 'http://127.0.0.1:4000',
 *   auth: { platformToken: bearer(process.env.QUOTAKIT_TOKEN ?? '') },
 * });
 */
export function createClient<Schemes extends SchemeName = never>(
  options: ClientOptions<Schemes>,
): Client<Schemes> {
  const { auth, fetch, idempotencyKeys, onEvent, userAgent } = options;
  const baseUrl = checkedBaseUrl(options.baseUrl);
  const client: Client<Schemes> = Object.freeze({ baseUrl });
  runtimes.set(client, {
    auth: { ...auth } as Partial<AuthEntries>,
    baseUrl,
    budget: new Budget(),
    emit: onEvent && guarded(onEvent),
    fetch,
    idempotencyKeys,
    settings: withOptions({ ...defaultSettings, headers: baseHeaders(userAgent) }, options),
  });
  return client;
}

/** How a client sends an operation. */
export function sendWith(client: object, info: OperationInfo, args: OperationArgs, options: Options): Send {
  const runtime = runtimeOf(client, info);
  const send = async (raw: boolean): Promise<Response | Reading> => {
    const body = args.body === undefined ? undefined : JSON.stringify(args.body);
    const plan = planOf(runtime, info, urlOf(runtime.baseUrl, info, args), body, options, raw);
    const answer = await exchange(plan);
    return raw ? answer.response : read(info, plan.call, answer);
  };
  return send as Send;
}

/** Sends a request that is written out already, as this client sends any of the operation. */
export async function sendWritten(
  client: object,
  info: OperationInfo,
  url: string,
  body: string | undefined,
  options: Options,
): Promise<Response> {
  const { response } = await exchange(planOf(runtimeOf(client, info), info, url, body, options, true));
  return response;
}

function runtimeOf(client: object, { id }: OperationInfo): Runtime {
  const runtime = runtimes.get(client);
  if (!runtime) throw new ConfigError(`${id}: the client must come from createClient().`);
  return runtime;
}

function planOf(
  runtime: Runtime,
  info: OperationInfo,
  url: string,
  body: string | undefined,
  options: Options,
  raw: boolean,
): Plan {
  const { id, method, idempotency, accept } = info;
  const idempotencyKey = idempotencyKeyOf(info, options.idempotencyKey, runtime.idempotencyKeys);
  const settings = withOptions(runtime.settings, options);
  return {
    ...runtime,
    settings,
    call: { operation: id, attempts: 0, idempotencyKey },
    method,
    url,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...settings.headers,
      ...(accept && { accept }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body,
    authenticators: authenticatorsOf(runtime.auth, info),
    repeatable: idempotency === 'keyed' ? !!idempotencyKey : idempotency !== 'none',
    signal: options.signal,
    raw,
  };
}

/** The entries for the first of the operation's alternatives that the client can serve: never another family's. */
function authenticatorsOf(auth: Partial<AuthEntries>, { id, security }: OperationInfo): Authenticator[] {
  for (const schemes of security) {
    const entries = schemes.flatMap((scheme) => auth[scheme] ?? []);
    if (entries.length === schemes.length) return entries;
  }
  const names = security.map((schemes) => schemes.join(' and ')).join(' or ');
  throw new ConfigError(`${id} needs ${names} in the auth of createClient().`);
}

function idempotencyKeyOf(
  { id, idempotency }: OperationInfo,
  given: string | undefined,
  keys: ClientOptions['idempotencyKeys'],
): string | undefined {
  if (idempotency !== 'keyed') {
    if (given === undefined) return undefined;
    throw new ConfigError(`${id} takes no idempotencyKey.`);
  }
  if (given !== undefined) return checkedIdempotencyKey(given);
  if (keys === 'off') return undefined;
  // It is missing on plain-http pages.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** An observer that fails must not lose the answer to a charge. */
const guarded =
  (observe: (event: ClientEvent) => void) =>
  (event: ClientEvent): void => {
    try {
      observe(event);
    } catch {}
  };

function baseHeaders(userAgent: string | undefined): Record<string, string> {
  // In a browser the header would only cost a preflight.
  const agent = userAgent ?? ('document' in globalThis ? '' : `quotakit-client/${version}`);
  return { accept: 'application/json', ...(agent && { 'user-agent': agent }) };
}
