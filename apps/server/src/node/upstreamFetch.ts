import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch as send } from 'undici';
import { UpstreamRefused } from '../gateway/upstreamRefused.ts';
import { isPublic, type AddressRanges } from './addressRanges.ts';

/** Finds all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Sends calls to services. */
export interface UpstreamFetch {
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/**
 * Sends calls to public addresses and to those that are allowed, only. The address that is checked is the one that is
 * connected to: a name that later resolves to another is checked anew with each connection. `resolve` finds addresses.
 */
export function createUpstreamFetch(allowed: AddressRanges, resolve: Resolve = lookup): UpstreamFetch {
  const mayGoTo = (address: string): boolean => isPublic(address) || allowed.has(address);
  const agent = new Agent({ connect: { lookup: guardedLookup(mayGoTo, resolve) } });
  const guarded = (target: string, init: RequestInit): Promise<unknown> => {
    const host = new URL(target).hostname.replace(/^\[|\]$/g, '');
    // An address is connected to without a lookup.
    if (isIP(host) !== 0 && !mayGoTo(host)) return Promise.reject(new UpstreamRefused(host));
    return send(target, { ...(init as object), dispatcher: agent });
  };
  return {
    // The same function as Node's own, in types of its own.
    fetch: guarded as typeof fetch,
    close: () => agent.destroy(),
  };
}

function guardedLookup(mayGoTo: (address: string) => boolean, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      // One that is refused makes the name suspect, whatever its others are.
      if (!first || !addresses.every(({ address }) => mayGoTo(address))) {
        return callback(new UpstreamRefused(hostname), []);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
