import type { Services } from '../context.ts';
import { readTraceContext } from '../tracing/traceContext.ts';
import type { Span } from '../tracing/tracing.ts';
import type { IncomingRequest } from './incoming.ts';

/** What is known of a request when it has been answered. */
export interface Answered {
  /** The operationId; `gateway` for calls of services, `other` for what is no operation. */
  readonly operation: string;
  /** The path with names in place of values; empty where there is none, as callers choose such paths. */
  readonly route: string;
  readonly status: number;
}

/** A request that is measured and traced. */
export interface Observed {
  readonly span: Span;
  /** Milliseconds since it came. */
  end(answered: Answered): number;
}

// Any other is the caller's own word, and there may be any number of those.
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Begins to measure and trace a request. */
export function observe(
  { metrics, tracing }: Pick<Services, 'metrics' | 'tracing'>,
  request: Pick<IncomingRequest, 'method' | 'headers'>,
  requestId: string,
): Observed {
  const method = METHODS.has(request.method) ? request.method : '_OTHER';
  const began = performance.now();
  const span = tracing.begin({
    name: method,
    kind: 'server',
    parent: readTraceContext(request.headers),
    attributes: { 'http.request.method': method, 'quotakit.request_id': requestId },
  });
  return {
    span,
    end({ operation, route, status }) {
      const milliseconds = performance.now() - began;
      metrics.requests.record([operation, method, route, String(status)], milliseconds / 1000);
      span.end({
        name: route === '' ? method : `${method} ${route}`,
        failed: status >= 500,
        attributes: {
          'http.route': route,
          'http.response.status_code': status,
          'quotakit.operation': operation,
        },
      });
      return milliseconds;
    },
  };
}
