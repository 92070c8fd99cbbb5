import { base58 } from '@scure/base';

/** A Solana wallet with its key. */
export interface Wallet {
  readonly address: string;
  /** Signs a text; the signature is in base 58. */
  sign(text: string): Promise<string>;
}

export async function createWallet(): Promise<Wallet> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const encode = (bytes: ArrayBuffer) => base58.encode(new Uint8Array(bytes));
  return {
    address: encode(await crypto.subtle.exportKey('raw', publicKey)),
    sign: async (text) =>
      encode(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text))),
  };
}
