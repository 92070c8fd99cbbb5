import { ConfigError } from '../errors.ts';
import type { Authenticator, TokenSource } from './authenticator.ts';

/** An authenticator that sends a token in one header. */
export function tokenAuthenticator<Kind extends string>(
  kind: Kind,
  source: TokenSource,
  header: 'authorization' | 'x-auth-token',
  prefix = '',
): Authenticator<Kind> {
  const checked = (token: unknown): string => {
    if (typeof token === 'string' && /^[!-~]+$/.test(token)) return prefix + token;
    // `fetch` would refuse it in a message that quotes the token.
    throw new ConfigError(`${kind}() needs a token of visible ASCII characters.`);
  };
  if (typeof source === 'function') {
    return {
      kind,
      authenticate: async ({ headers, refusal }) => {
        headers[header] = checked(await source({ refresh: !!refusal }));
      },
      canRecover: () => true,
    };
  }
  const value = checked(source);
  return {
    kind,
    authenticate: ({ headers }) => {
      headers[header] = value;
    },
    canRecover: () => false,
  };
}
