import { toHex } from '../crypto.ts';

/** A request header: its name in lower case, and its value. */
export type SignedHeader = readonly [name: string, value: string];

/** What a signature covers. */
export interface SignedParts {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly SignedHeader[];
  /** SHA-256 of the body in hexadecimal digits, or what the sender declares in its place. */
  readonly payload: string;
}

/** The one form of a request that both sides hash. */
export function canonicalRequest({ method, url, headers, payload }: SignedParts): string {
  const sorted = headers.toSorted(([left], [right]) => compare(left, right));
  return [
    method,
    canonicalPath(url.pathname),
    canonicalQuery(url.searchParams),
    sorted.map(([name, value]) => `${name}:${value.trim()}\n`).join(''),
    sorted.map(([name]) => name).join(';'),
    payload,
  ].join('\n');
}

/** Every pair with each part encoded the one way, ordered by name, then by value. */
export function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .toSorted(([leftName, left], [rightName, right]) => {
      return compare(bytesOf(leftName), bytesOf(rightName)) || compare(bytesOf(left), bytesOf(right));
    })
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

function canonicalPath(pathname: string): string {
  const path = pathname
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
  return path.endsWith('/') ? path : `${path}/`;
}

/** A segment that cannot be decoded stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Everything but the unreserved characters; `encodeURIComponent` spares five more. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** In this form texts compare as bytes of UTF-8, which is not how JavaScript compares them. */
function bytesOf(text: string): string {
  return toHex(new TextEncoder().encode(text));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
