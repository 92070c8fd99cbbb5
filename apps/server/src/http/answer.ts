/** What the app answers, before it is written as a response. */
export interface Answer {
  readonly status: number;
  /** Absent where the status has no body. Sent as JSON, unless the headers name another Content-Type. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

// Answers are data of one caller: nothing may keep, frame or reinterpret them.
const SECURITY_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Writes an answer with the headers that every response has. */
export function writeAnswer({ status, body, headers }: Answer, requestId: string): Response {
  const all = new Headers({ ...SECURITY_HEADERS, ...headers, 'X-Request-Id': requestId });
  if (body === undefined) return new Response(null, { status, headers: all });
  if (all.has('Content-Type')) return new Response(String(body), { status, headers: all });
  all.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers: all });
}
