import { hex, hmacSha256, sha256, utf8 } from './sha256.ts';

/** SHA-256 and HMAC-SHA256 over texts (as UTF-8), in lower-case hexadecimal. */
export interface Digest {
  sha256(text: string): string;
  hmacSha256(key: string, text: string): string;
}

/** The implementation in this package, for runtimes without node:crypto. */
export const portableDigest: Digest = {
  sha256: (text) => hex(sha256(utf8(text))),
  hmacSha256: (key, text) => hex(hmacSha256(utf8(key), utf8(text))),
};

/** The fastest synchronous implementation that this runtime has. */
export function runtimeDigest(): Digest {
  const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (crypto === undefined) return portableDigest;
  return {
    sha256: (text) => crypto.createHash('sha256').update(text).digest('hex'),
    hmacSha256: (key, text) => crypto.createHmac('sha256', key).update(text).digest('hex'),
  };
}
