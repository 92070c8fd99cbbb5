import { sign } from '../../src/auth/akSk.ts';
import { canonicalRequest } from '../../src/auth/canonicalRequest.ts';
import { sha256 } from '../../src/crypto.ts';

/** A key pair as the demo data gives it. */
export interface KeyPair {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The request that a signature is made for. */
export interface ToSign {
  readonly method: string;
  readonly url: string;
  /** The signed headers besides X-Sdk-Date. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Stands for the digest of the body. */
  readonly payload?: string;
  readonly at: Date;
}

/** A time as X-Sdk-Date gives it. */
export const sdkDate = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** The headers of a signed request. */
export async function signedHeaders(request: ToSign, key: KeyPair): Promise<Record<string, string>> {
  const signed = { 'x-sdk-date': sdkDate(request.at), ...request.headers };
  const canonical = canonicalRequest({
    method: request.method,
    url: new URL(request.url),
    headers: Object.entries(signed),
    payload: request.payload ?? sha256(request.body ?? ''),
  });
  const signature = await sign(canonical, signed['x-sdk-date'], key.secretKey);
  const names = Object.keys(signed).toSorted().join(';');
  const authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...signed, authorization };
}
