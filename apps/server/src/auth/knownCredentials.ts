import type { Caller } from '../context.ts';

type CredentialCaller = Extract<Caller, { kind: 'credential' }>;

/** Credentials that were seen before, by the hash of their token. They may have changed since. */
export interface KnownCredentials {
  find(tokenHash: string): CredentialCaller | undefined;
  add(tokenHash: string, caller: CredentialCaller): void;
}

/** Remembers this many credentials; the one that was used least recently goes first. */
export function createKnownCredentials(most = 20_000): KnownCredentials {
  const known = new Map<string, CredentialCaller>();
  return {
    find(tokenHash) {
      const caller = known.get(tokenHash);
      if (!caller) return undefined;
      known.delete(tokenHash);
      known.set(tokenHash, caller);
      return caller;
    },
    add(tokenHash, caller) {
      known.set(tokenHash, { ...caller, tokenHash });
      if (known.size <= most) return;
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    },
  };
}
