import { fetchListener } from '../node/fetchListener.ts';
import { listen, type Listener } from '../node/listen.ts';

/** An API for the gateway to call: it answers with what it was sent. */
export function startDemoUpstream(): Promise<Listener> {
  return listen(fetchListener(echo), { host: '127.0.0.1', port: 0, variable: 'QUOTAKIT_PORT' });
}

async function echo(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return Response.json({
    upstream: 'This is the demo upstream of Quotakit: it repeats the request.',
    method: request.method,
    path: `${pathname}${search}`,
    body: await request.text(),
  });
}
