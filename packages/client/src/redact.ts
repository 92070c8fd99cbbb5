const AUTH_HEADERS = ['authorization', 'x-auth-token', 'x-security-token'];
const SECRET_HEADERS = [...AUTH_HEADERS, 'x-subject-token', 'set-cookie', 'cookie'];

/** Whether a header of this name is set by an authenticator alone. */
export const isAuthHeader = (name: string): boolean => AUTH_HEADERS.includes(name.toLowerCase());

/** A copy of some headers without those that carry a secret. */
export function publicHeaders(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of SECRET_HEADERS) copy.delete(name);
  return copy;
}

/** A text with the secrets of the request taken out, for a server or proxy that repeats them. */
export function redact(text: string, sent: Readonly<Record<string, string>>): string {
  let clean = text;
  for (const name of AUTH_HEADERS) {
    const secret = sent[name]?.replace(/^Bearer /, '') ?? '';
    // What is this short is no secret, and would tear holes into the words of the message.
    if (secret.length >= 8) clean = clean.replaceAll(secret, '[redacted]');
  }
  return clean;
}

/** The beginning of an unreadable body. A body that was cut off may hold a token that was just created. */
export function snippet(text: string, sent: Readonly<Record<string, string>>): string {
  const values = /("[^"]*(?:token|secret|key)[^"]*"\s*:\s*)"[^"]*"?|(?:sk|platform-v1)-[0-9a-f]+/gi;
  return redact(text, sent)
    .replace(values, (_match, key = '') => `${key}[redacted]`)
    .slice(0, 200);
}
