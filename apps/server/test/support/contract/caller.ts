import type { CallOptions } from '../server.ts';
import type { Demo } from '../store.ts';
import type { AnyOperation } from './request.ts';

/** Who a request comes from: the demo's tokens of every scheme. */
export const demoCallers = ({ platformToken, credentialToken, xAuthToken }: Demo) =>
  ({
    platformToken: { token: platformToken },
    credentialToken: { token: credentialToken },
    xAuthToken: { headers: { 'x-auth-token': xAuthToken } },
  }) satisfies Record<string, CallOptions>;

/** The demo caller whom an operation lets in; nobody where it asks for no proof. */
export function rightCaller(demo: Demo, { security }: AnyOperation): CallOptions {
  const [scheme] = security.flat();
  if (scheme === undefined) return {};
  const caller = (demoCallers(demo) as Record<string, CallOptions>)[scheme];
  if (!caller) throw new Error(`The tests have no caller for the scheme ${scheme}.`);
  return caller;
}
