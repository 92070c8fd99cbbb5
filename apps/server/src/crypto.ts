// Web Crypto, and a hash that does not wait for another thread: the app also runs in a browser.
import { sha256 as hash } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Bytes = Uint8Array<ArrayBuffer>;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const bytesOf = (data: string | Bytes): Bytes => (typeof data === 'string' ? encoder.encode(data) : data);

/** Lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Bytes): string {
  return toHex(hash(bytesOf(data)));
}

/** SHA-256 of a text that comes in parts. */
export interface Sha256 {
  update(text: string): void;
  /** 64 hexadecimal digits. */
  digest(): string;
}

export function createSha256(): Sha256 {
  const state = hash.create();
  return {
    update: (text) => void state.update(encoder.encode(text)),
    digest: () => toHex(state.digest()),
  };
}

/** HMAC-SHA-256, 32 bytes. */
export async function hmacSha256(key: string | Bytes, data: string | Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytesOf(data)));
}

/** Random hexadecimal digits, two for each byte. */
export function randomHex(bytes: number): string {
  return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** Compares in a time that depends on the lengths only. */
export function constantTimeEqual(left: string, right: string): boolean {
  const a = encoder.encode(left);
  const b = encoder.encode(right);
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Keeps secrets that must be readable again, such as secret keys, unreadable in the database. */
export interface Sealer {
  seal(secret: string): Promise<string>;
  unseal(sealed: string): Promise<string>;
}

const NONCE_BYTES = 12;

/** AES-256-GCM under a master key of 32 bytes. A sealed text is base64 of nonce and ciphertext. */
export async function createSealer(masterKey: Bytes): Promise<Sealer> {
  const key = await crypto.subtle.importKey('raw', masterKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async seal(secret) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(secret));
      return btoa(String.fromCharCode(...iv, ...new Uint8Array(cipher)));
    },
    async unseal(sealed) {
      const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0));
      const iv = bytes.slice(0, NONCE_BYTES);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE_BYTES));
      return decoder.decode(plain);
    },
  };
}
