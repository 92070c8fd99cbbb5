import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, errors, type Dispatcher } from 'undici';
import { UpstreamTimeout, type SendUpstream } from '../gateway/upstream.ts';
import { UpstreamRefused } from '../gateway/upstreamRefused.ts';
import { isPublic, type AddressRanges } from './addressRanges.ts';

/** Finds all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Sends calls to services. */
export interface Upstream {
  readonly send: SendUpstream;
  close(): Promise<void>;
}

/** How long a service may take to answer, and then from one part of its answer to the next. */
const TIMEOUT_MILLISECONDS = 5 * 60 * 1000;

/**
 * Sends calls to public addresses and to those that are allowed, only. The address that is checked is the one that is
 * connected to: a name that later resolves to another is checked anew with each connection. `resolve` finds addresses.
 */
export function createUpstream(
  allowed: AddressRanges,
  resolve: Resolve = lookup,
  milliseconds = TIMEOUT_MILLISECONDS,
): Upstream {
  const mayGoTo = (address: string): boolean => isPublic(address) || allowed.has(address);
  const agent = new Agent({
    connect: { lookup: guardedLookup(mayGoTo, resolve) },
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
  });
  return {
    async send(target, { method, headers, body, signal }) {
      const { origin, hostname, pathname, search } = new URL(target);
      const host = hostname.replace(/^\[|\]$/g, '');
      // An address is connected to without a lookup.
      if (isIP(host) !== 0 && !mayGoTo(host)) throw new UpstreamRefused(host);
      const request = { origin, path: `${pathname}${search}`, headers, body, signal };
      try {
        // undici takes any method, and has a type of the usual ones.
        const answer = await agent.request({ ...request, method: method as Dispatcher.HttpMethod });
        return { ...answer, status: answer.statusCode };
      } catch (error) {
        throw error instanceof errors.HeadersTimeoutError ? new UpstreamTimeout() : error;
      }
    },
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
