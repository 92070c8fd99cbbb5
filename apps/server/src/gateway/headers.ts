import type { IncomingHttpHeaders } from 'node:http';
import { traceHeaders, type TraceContext } from '../tracing/traceContext.ts';
import { COST_HEADER } from './cost.ts';

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
// So do the credential, what belongs to the connection, and the trace context, which is written anew.
const NOT_SENT = new Set([
  ...HOP_BY_HOP,
  'authorization',
  'content-length',
  'expect',
  'host',
  'traceparent',
  'tracestate',
]);
// What a call costs is for the gateway; it says itself what that comes to.
const NOT_RETURNED = new Set([...HOP_BY_HOP, COST_HEADER]);

/** The headers that go to the upstream, but for the length of the body. */
export function headersToSend(
  headers: IncomingHttpHeaders,
  requestId: string,
  context: TraceContext,
): IncomingHttpHeaders {
  return { ...without(headers, NOT_SENT), ...traceHeaders(context), 'x-request-id': requestId };
}

/** The headers of an upstream's answer that go to the caller. */
export function headersToReturn(headers: IncomingHttpHeaders, requestId: string): IncomingHttpHeaders {
  return { ...without(headers, NOT_RETURNED), 'x-request-id': requestId };
}

function without(headers: IncomingHttpHeaders, names: ReadonlySet<string>): IncomingHttpHeaders {
  const kept: IncomingHttpHeaders = {};
  // A sender may name further headers that are for the next hop only.
  const named = headers.connection?.toLowerCase().split(/\s*,\s*/);
  for (const [name, value] of Object.entries(headers)) {
    if (!names.has(name) && !named?.includes(name)) kept[name] = value;
  }
  return kept;
}
