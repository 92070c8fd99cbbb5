import {
  createTraceState,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type SpanContext,
  type Tracer,
} from '@opentelemetry/api';
import type { TraceContext } from '../../tracing/traceContext.ts';
import type { Tracing } from '../../tracing/tracing.ts';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT };

/** Tracing by OpenTelemetry. */
export function tracingBy(tracer: Tracer): Tracing {
  return {
    begin({ name, kind, parent, attributes }) {
      const within = parent ? trace.setSpanContext(ROOT_CONTEXT, toSpanContext(parent)) : ROOT_CONTEXT;
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes }, within);
      return {
        context: () => fromSpanContext(span.spanContext()),
        end({ name: better, failed, attributes: more }) {
          if (better !== undefined) span.updateName(better);
          span.setAttributes(more);
          if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
}

function toSpanContext({ traceId, spanId, sampled, state }: TraceContext): SpanContext {
  return {
    traceId,
    spanId,
    isRemote: true,
    traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
    ...(state !== null && { traceState: createTraceState(state) }),
  };
}

function fromSpanContext({ traceId, spanId, traceFlags, traceState }: SpanContext): TraceContext {
  const sampled = (traceFlags & TraceFlags.SAMPLED) !== 0;
  return { traceId, spanId, sampled, state: traceState?.serialize() ?? null };
}
