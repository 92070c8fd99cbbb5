import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from './config.ts';

/** Where to listen, and which variable sets the port. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly variable: string;
}

/** A socket that is open. */
export interface Listener {
  readonly url: string;
  /** From now on, every answer ends its connection, so that callers go elsewhere. */
  drain(): void;
  /** Takes no more requests, and lets those that are under way end for so long. */
  close(graceMilliseconds?: number): Promise<void>;
}

const GRACE_MILLISECONDS = 5000;
// Said outright, as callers that send headers slowly or without end must not depend on what Node's defaults are.
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 5 * 60 * 1000,
  connectionsCheckingInterval: 5000,
  insecureHTTPParser: false,
  requireHostHeader: true,
} as const;
// Connections of a burst that come faster than they are accepted: beyond it they are made to try again a second later.
const WAITING_CONNECTIONS = 4096;

/** Opens a socket. Port 0 is any free port. */
export async function listen(
  listener: RequestListener,
  { host, port, variable }: Address,
): Promise<Listener> {
  let isDraining = false;
  const server = createServer(LIMITS, (incoming, outgoing) => {
    if (isDraining) outgoing.shouldKeepAlive = false;
    listener(incoming, outgoing);
  });
  server.listen({ port, host, backlog: WAITING_CONNECTIONS });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, { host, port, variable });
  }
  const { port: open } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${open}`,
    drain: () => void (isDraining = true),
    close: (graceMilliseconds = GRACE_MILLISECONDS) => close(server, graceMilliseconds),
  };
}

function explain(error: unknown, { host, port, variable }: Address): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new ConfigError(`Port ${port} is in use. Set ${variable} to another port (0 takes a free one).`);
  }
  if (code === 'EACCES') {
    return new ConfigError(`Port ${port} needs more rights. Set ${variable} to a port above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ConfigError(`The address ${host} is not one of this machine. Set QUOTAKIT_HOST.`);
  }
  return error;
}

async function close(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(cut);
}
