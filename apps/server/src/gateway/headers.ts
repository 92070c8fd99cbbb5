import { traceHeaders, type TraceContext } from '../tracing/traceContext.ts';

// Hop-by-hop headers end here (RFC 9110, 7.6.1).
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
// So do the credential, what fetch sets itself, and the trace context, which is written anew.
const NOT_SENT = new Set([
  ...HOP_BY_HOP,
  'authorization',
  'content-length',
  'expect',
  'host',
  'traceparent',
  'tracestate',
]);
// fetch has decoded the body, so that its encoding and length are no longer true.
const NOT_RETURNED = new Set([...HOP_BY_HOP, 'content-encoding', 'content-length']);

/** The headers that go to the upstream. */
export function headersToSend(headers: Headers, requestId: string, context: TraceContext): Headers {
  const sent = without(headers, NOT_SENT);
  for (const [name, value] of Object.entries(traceHeaders(context))) sent.set(name, value);
  sent.set('X-Request-Id', requestId);
  return sent;
}

/** The headers of an upstream's answer that go to the caller. */
export function headersToReturn(headers: Headers, requestId: string): Headers {
  const returned = without(headers, NOT_RETURNED);
  returned.set('X-Request-Id', requestId);
  return returned;
}

function without(headers: Headers, names: ReadonlySet<string>): Headers {
  // A sender may name further headers that are for the next hop only.
  const connection = headers.get('connection') ?? '';
  const named = new Set(connection.split(',').map((name) => name.trim().toLowerCase()));
  return new Headers([...headers].filter(([name]) => !names.has(name) && !named.has(name)));
}
