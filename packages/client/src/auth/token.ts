import { ConfigError } from '../errors.ts';
import type { Authenticator, TokenSource } from './authenticator.ts';

/** An authenticator that sends a token in one header. */
export function tokenAuthenticator<Kind extends string>(
  kind: Kind,
  source: TokenSource,
  setHeader: (headers: Headers, token: string) => void,
): Authenticator<Kind> {
  if (typeof source !== 'function') assertToken(kind, source);
  return {
    kind,
    authenticate: async ({ headers, refusal }) => {
      const token = typeof source === 'function' ? await source({ refresh: refusal !== undefined }) : source;
      assertToken(kind, token);
      setHeader(headers, token);
    },
    canRecover: () => typeof source === 'function',
  };
}

/** Refuses what cannot stand in a header, before `Headers` does so in a message that quotes the token. */
function assertToken(kind: string, token: unknown): asserts token is string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return;
  throw new ConfigError(`${kind}() needs a token: visible ASCII characters, without spaces or line breaks.`);
}
