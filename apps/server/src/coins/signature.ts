import { base58 } from '@scure/base';

/** The bytes of a text in base 58; undefined where it is not one, or has another length. */
export function decodeBase58(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = base58.decode(text);
    return bytes.length === length ? new Uint8Array(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a wallet signed a message: ed25519 over its UTF-8 bytes, as wallets on Solana do. */
export async function isSignedBy(address: string, message: string, signature: string): Promise<boolean> {
  const key = decodeBase58(address, 32);
  const bytes = decodeBase58(signature, 64);
  if (!key || !bytes) return false;
  const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', publicKey, bytes, new TextEncoder().encode(message));
}
