import { type Digest, runtimeDigest } from './digest.ts';
import { hex, utf8 } from './sha256.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';

/** What a signature covers. */
export interface SignableRequest {
  method: string;
  /** The complete URL, as it is sent. */
  url: string;
  /** The headers to sign; `x-sdk-date` must be among them. Names may be in any letter case. */
  headers: Readonly<Record<string, string>>;
  /** The body exactly as it is sent; the empty text when there is none. */
  body: string;
}

/** The key pair that signs. */
export interface AccessKey {
  ak: string;
  sk: string;
}

/** The value of the `Authorization` header for a request, by the SDK-HMAC-SHA256 scheme. */
export function sign(request: SignableRequest, key: AccessKey, digest: Digest = runtimeDigest()): string {
  const headers = canonicalHeaders(request.headers);
  const names = headers.map(([name]) => name).join(';');
  const signature = digest.hmacSha256(key.sk, stringToSign(request, digest));
  return `${ALGORITHM} Access=${key.ak}, SignedHeaders=${names}, Signature=${signature}`;
}

/** What the secret key signs: the algorithm, the time and the hash of the canonical request. */
export function stringToSign(request: SignableRequest, digest: Digest = runtimeDigest()): string {
  const date = canonicalHeaders(request.headers).find(([name]) => name === 'x-sdk-date')?.[1];
  return `${ALGORITHM}\n${date}\n${digest.sha256(canonicalRequest(request, digest))}`;
}

/** The one form of a request that both sides hash. */
export function canonicalRequest(request: SignableRequest, digest: Digest = runtimeDigest()): string {
  const url = new URL(request.url);
  const headers = canonicalHeaders(request.headers);
  return [
    request.method,
    canonicalPath(url.pathname),
    canonicalQuery(url.search.slice(1)),
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    headers.map(([name]) => name).join(';'),
    digest.sha256(request.body),
  ].join('\n');
}

/** The query of a URL (without `?`) with each part encoded the one way, ordered by name, then by value. */
export function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map(decodePair)
    .toSorted((left, right) => order(left[0], right[0]) || order(left[1], right[1]))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

function canonicalPath(pathname: string): string {
  const path = pathname
    .split('/')
    .map((segment) => encode(decodeURIComponent(segment)))
    .join('/');
  return path.endsWith('/') ? path : `${path}/`;
}

function canonicalHeaders(headers: Readonly<Record<string, string>>): [name: string, value: string][] {
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .toSorted(([left], [right]) => order(left, right));
}

function decodePair(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.split('=');
  return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
}

/** Compares as bytes of UTF-8, which is not how JavaScript compares texts. */
function order(left: string, right: string): number {
  const [first, second] = [hex(utf8(left)), hex(utf8(right))];
  return first < second ? -1 : Number(first > second);
}

/** Everything but the unreserved characters; `encodeURIComponent` spares five more. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
