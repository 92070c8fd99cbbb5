/** What the error envelopes of all families say, in one shape. */
export interface Envelope {
  code: string | undefined;
  detail: string | undefined;
  requestId: string | undefined;
}

/**
 * Reads `{detail, code}` (platform), `{error: {code, message}, trace_id}` (metering) and `{error_code, error_msg}`
 * (partner, client quotas).
 */
export function readEnvelope(body: unknown): Envelope {
  const outer = Object(body) as Record<string, unknown>;
  const inner = Object(outer['error']) as Record<string, unknown>;
  return {
    code: text(inner['code'] ?? outer['code'] ?? outer['error_code']),
    detail: text(inner['message'] ?? outer['detail'] ?? outer['error_msg']),
    requestId: text(outer['trace_id'] ?? outer['request_id']),
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
