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

/** An answer as it goes over the wire. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | null;
}

/** Writes an answer, with the headers that every response has. */
export function write({ status, body, headers }: Answer, requestId: string): WrittenAnswer {
  const all = { ...SECURITY_HEADERS, ...headers, 'X-Request-Id': requestId };
  if (body === undefined) return { status, headers: all, text: null };
  if (headers?.['Content-Type'] !== undefined) return { status, headers: all, text: String(body) };
  return { status, headers: { ...all, 'Content-Type': 'application/json' }, text: JSON.stringify(body) };
}

/** Writes an answer as a response. */
export function writeAnswer(answer: Answer, requestId: string): Response {
  const { status, headers, text } = write(answer, requestId);
  return new Response(text, { status, headers });
}
