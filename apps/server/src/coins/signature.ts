import { base58 } from '@scure/base';
import { toHex } from '../crypto.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// The points of small order, without the sign bit. Signatures under them can be made without a key, and not every
// runtime refuses them: 0 and 1 (also as p and p + 1), -1 as p - 1, and the two of order 8.
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0'.repeat(64),
  `01${'0'.repeat(62)}`,
  `ec${'f'.repeat(60)}7f`,
  `ed${'f'.repeat(60)}7f`,
  `ee${'f'.repeat(60)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** The public key that an address is; undefined where it cannot be one. */
export function publicKeyOf(address: string): Bytes | undefined {
  const key = decodeBase58(address, 32);
  return key && !SMALL_ORDER.has(toHex(withoutSign(key))) ? key : undefined;
}

/** Whether a wallet signed a message: ed25519 over its UTF-8 bytes, as wallets on Solana do. */
export async function isSignedBy(address: string, message: string, signature: string): Promise<boolean> {
  const key = publicKeyOf(address);
  const bytes = decodeBase58(signature, 64);
  if (!key || !bytes) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, bytes, new TextEncoder().encode(message));
  } catch (error) {
    // Some runtimes refuse bytes that are no point of the curve already when they import them.
    if (error instanceof DOMException && error.name === 'DataError') return false;
    throw error;
  }
}

/** The bytes of a text in base 58; undefined where it is not one, or has another length. */
function decodeBase58(text: string, length: number): Bytes | undefined {
  try {
    const bytes = base58.decode(text);
    return bytes.length === length ? new Uint8Array(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function withoutSign(key: Bytes): Bytes {
  return key.map((byte, index) => (index === 31 ? byte & 0x7f : byte));
}
