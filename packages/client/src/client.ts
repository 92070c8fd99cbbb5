import type { Authenticator } from './auth/authenticator.ts';
import { assertArguments } from './arguments.ts';
import type { Sender } from './call.ts';
import { ConfigError } from './errors.ts';
import type { ClientEvent } from './events.ts';
import { type Answer, exchange, type Plan } from './exchange.ts';
import { version } from './generated/version.ts';
import { interpret } from './interpret.ts';
import type { OperationArgs, OperationInfo } from './operation.ts';
import {
  type AuthEntries,
  type CallOptions,
  type CallSettings,
  checkedBaseUrl,
  checkedIdempotencyKey,
  type ClientOptions,
  defaultSettings,
  type SchemeName,
  withOptions,
} from './options.ts';
import { redact } from './redact.ts';
import { type Budget, createBudget } from './retry.ts';
import { createTransport, type Transport } from './transport.ts';

/** Where the server is and how to prove who is calling; the type names the schemes it can serve. */
export interface Client<Schemes extends SchemeName = never> {
  readonly baseUrl: string;
  readonly schemes: { readonly [Scheme in Schemes]: true };
}

interface Runtime {
  options: Omit<ClientOptions, 'auth'>;
  auth: Partial<AuthEntries>;
  settings: CallSettings;
  transport: Transport;
  budget: Budget;
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
  const { auth, ...rest } = options;
  const baseUrl = checkedBaseUrl(options.baseUrl);
  const entries: Partial<AuthEntries> = { ...auth };
  const schemes = Object.fromEntries(Object.keys(entries).map((scheme) => [scheme, true]));
  const client = Object.freeze({ baseUrl, schemes }) as Client<Schemes>;
  runtimes.set(client, {
    options: rest,
    auth: entries,
    settings: withOptions({ ...defaultSettings, headers: baseHeaders(options.userAgent) }, rest),
    transport: createTransport(baseUrl),
    budget: createBudget(),
  });
  return client;
}

/** The two ways to send an operation with a client. */
export function senderOf(
  client: object,
  info: OperationInfo,
  args: OperationArgs,
  options: CallOptions,
): Sender {
  const runtime = runtimes.get(client);
  if (runtime === undefined)
    throw new ConfigError(`${info.id}: the first argument must come from createClient().`);
  return {
    read: async () => {
      const plan = planOf(runtime, info, options, false);
      const { answer, content } = await send(runtime, plan, info, args);
      return interpret(info, plan, answer, content);
    },
    raw: async () => {
      const plan = planOf(runtime, info, options, true);
      const { answer } = await send(runtime, plan, info, args);
      return answer.response;
    },
  };
}

async function send(
  runtime: Runtime,
  plan: Plan,
  info: OperationInfo,
  args: OperationArgs,
): Promise<{ answer: Answer; content: unknown }> {
  assertArguments(info, args);
  const key = plan.idempotencyKey;
  const input = {
    method: info.method,
    path: info.path,
    headers: {
      ...plan.headers,
      ...(info.accept && { accept: info.accept }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    params: { path: args.path, query: args.query },
    body: args.body,
  };
  let answer: Answer | undefined;
  const content = await runtime.transport.send(input, async (request) => {
    answer = await exchange(plan, request);
    const { response, text, sent } = answer;
    const { ok, status, headers } = response;
    return { ok, status, headers, text: () => (ok ? text : redact(text, sent)) };
  });
  return { answer: answer as Answer, content };
}

function planOf(runtime: Runtime, info: OperationInfo, options: CallOptions, raw: boolean): Plan {
  const idempotencyKey = idempotencyKeyOf(runtime, info, options);
  return {
    ...withOptions(runtime.settings, options),
    operation: info.id,
    authenticators: authenticatorsOf(runtime, info),
    repeatable: info.idempotency === 'keyed' ? idempotencyKey !== undefined : info.idempotency !== 'none',
    idempotencyKey,
    signal: options.signal,
    raw,
    shared: runtime.budget,
    fetch: runtime.options.fetch,
    emit: (event) => emit(runtime, event),
  };
}

/** The entries for the first of the operation's alternatives that the client can serve: never another family's. */
function authenticatorsOf({ auth }: Runtime, { id, security }: OperationInfo): Authenticator[] {
  for (const schemes of security) {
    const entries = schemes.flatMap((scheme) => auth[scheme] ?? []);
    if (entries.length === schemes.length) return entries;
  }
  const names = security.map((schemes) => schemes.join(' and ')).join(' or ');
  throw new ConfigError(`${id} needs ${names}: give it to createClient as an entry of auth.`);
}

function idempotencyKeyOf(runtime: Runtime, info: OperationInfo, options: CallOptions): string | undefined {
  const given = options.idempotencyKey;
  if (info.idempotency !== 'keyed') {
    if (given === undefined) return undefined;
    throw new ConfigError(`${info.id} takes no idempotencyKey.`);
  }
  if (given !== undefined) return checkedIdempotencyKey(given);
  return runtime.options.idempotencyKeys === 'off' ? undefined : randomKey();
}

/** `crypto.randomUUID` is missing on plain-http pages. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function emit({ options }: Runtime, event: ClientEvent): void {
  try {
    options.onEvent?.(event);
  } catch {
    // An observer that fails must not lose the answer to a charge.
  }
}

function baseHeaders(userAgent: string | undefined): Record<string, string> {
  const json = { accept: 'application/json' };
  if (userAgent !== undefined) return { ...json, 'user-agent': userAgent };
  // In a browser the header would only cost a preflight.
  return 'document' in globalThis ? json : { ...json, 'user-agent': `quotakit-client/${version}` };
}
