import { createGateway, type GatewayOptions } from '../../src/gateway/app.ts';
import { listen } from '../../src/node/listen.ts';
import { createUpstream } from '../../src/node/upstream.ts';

/** A gateway on a socket of its own. */
export interface TestGateway {
  readonly url: string;
  /** Sends a request to it, whatever its origin; redirects are not followed. */
  fetch(request: Request): Promise<Response>;
  /** Ends it in order. */
  close(): Promise<void>;
}

/** Starts a gateway that may call services anywhere and reads them for each call, unless told otherwise. */
export async function startGateway(
  options: Omit<GatewayOptions, 'send'> & Partial<GatewayOptions>,
): Promise<TestGateway> {
  const upstream = createUpstream({ has: () => true });
  const gateway = createGateway({ send: upstream.send, staleMilliseconds: 0, ...options });
  const address = { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_GATEWAY_PORT' };
  const { url, close } = await listen(gateway.listener, address);
  return {
    url,
    fetch(request) {
      const { pathname, search } = new URL(request.url);
      const sent = new Request(`${url}${pathname}${search}`, request);
      return fetch(sent, { redirect: 'manual' });
    },
    async close() {
      await close(0);
      await gateway.close();
      await upstream.close();
    },
  };
}
