import { randomHex } from '../crypto.ts';
import type { TraceContext } from './traceContext.ts';

/** Facts about a span, by the names of OpenTelemetry. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Something that begins. */
export interface SpanStart {
  readonly name: string;
  readonly kind: 'server' | 'client';
  /** What it is part of; null where it is the first of its trace. */
  readonly parent: TraceContext | null;
  readonly attributes: Attributes;
}

/** Something that takes time. */
export interface Span {
  /** What its parts are parts of. */
  context(): TraceContext;
  end(outcome: SpanOutcome): void;
}

export interface SpanOutcome {
  /** Another name, where a better one is known by now. */
  readonly name?: string;
  readonly failed: boolean;
  readonly attributes: Attributes;
}

/** Notes what happens within a request. */
export interface Tracing {
  begin(start: SpanStart): Span;
}

/** Notes nothing, and still passes contexts on. */
export const noTracing: Tracing = {
  begin: ({ parent }) => ({ context: () => parent ?? newTrace(), end() {} }),
};

/** Nobody has asked for this trace to be kept; those it reaches may still tell their logs apart by it. */
function newTrace(): TraceContext {
  return { traceId: randomHex(16), spanId: randomHex(8), sampled: false, state: null };
}
