import { describe, expect, it } from 'vitest';
import { readTraceContext, traceHeaders } from '../../src/tracing/traceContext.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

describe('a trace context', () => {
  it.each([
    [`00-${TRACE}-${SPAN}-01`, 'a=1,b=2'],
    [`00-${TRACE}-${SPAN}-00`, null],
  ])('of %s passes unchanged', (traceparent, tracestate) => {
    const headers = new Headers({ traceparent, ...(tracestate !== null && { tracestate }) });
    const context = readTraceContext(headers);
    expect(context && traceHeaders(context)).toEqual(Object.fromEntries(headers));
  });

  it('of a later version is read by what this one knows', () => {
    const headers = new Headers({ traceparent: `01-${TRACE}-${SPAN}-03-more` });
    expect(readTraceContext(headers)).toEqual({ traceId: TRACE, spanId: SPAN, sampled: true, state: null });
  });

  it.each([
    '',
    'x',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}-01-more`,
    `00-${TRACE}-${SPAN}`,
  ])('is not read from %j', (traceparent) => {
    expect(readTraceContext(new Headers({ traceparent, tracestate: 'a=1' }))).toBeNull();
  });
});
