/** Where in a trace something happens, as W3C Trace Context says it. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  readonly sampled: boolean;
  /** What other systems note along the way; null for nothing. */
  readonly state: string | null;
}

const FORM = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const MOST_STATE = 512;

/** The context of a request's headers; null where there is none, or none that is valid. */
export function readTraceContext(headers: Pick<Headers, 'get'>): TraceContext | null {
  const [, version, traceId, spanId, flags = '', more] = FORM.exec(headers.get('traceparent') ?? '') ?? [];
  // Only a later version than 00 may say more.
  if (traceId === undefined || spanId === undefined || (version === '00' && more !== undefined)) return null;
  const state = headers.get('tracestate');
  const sampled = (Number.parseInt(flags, 16) & 1) === 1;
  return { traceId, spanId, sampled, state: state !== null && state.length <= MOST_STATE ? state : null };
}

/** The headers that carry a context on. */
export function traceHeaders({ traceId, spanId, sampled, state }: TraceContext): Record<string, string> {
  const traceparent = `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
  return { traceparent, ...(state !== null && { tracestate: state }) };
}
