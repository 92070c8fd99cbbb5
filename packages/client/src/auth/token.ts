import { ConfigError } from '../errors.ts';
import type { Authenticator, TokenSource } from './authenticator.ts';

/** An authenticator that sends a token in one header. */
export function tokenAuthenticator<Kind extends string>(
  kind: Kind,
  source: TokenSource,
  header: 'authorization' | 'x-auth-token',
  prefix = '',
): Authenticator<Kind> {
  if (typeof source !== 'function') checked(kind, source);
  return {
    kind,
    authenticate: async ({ headers, refusal }) => {
      const token = typeof source === 'function' ? await source({ refresh: !!refusal }) : source;
      headers[header] = prefix + checked(kind, token);
    },
    canRecover: () => typeof source === 'function',
  };
}

/** Refuses what cannot stand in a header, before `fetch` does so in a message that quotes the token. */
function checked(kind: string, token: unknown): string {
  if (typeof token === 'string' && /^[!-~]+$/.test(token)) return token;
  throw new ConfigError(`${kind}() needs a token of visible ASCII characters.`);
}
