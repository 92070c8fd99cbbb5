// WebCrypto is asynchronous, slower for short inputs, and absent on plain-http pages. So: node:crypto where the
// runtime has it, else this synchronous implementation (FIPS 180-4).

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Lower-case hexadecimal digits of some bytes. */
export function hex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  return digits;
}

/** The SHA-256 digest of some bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = firstWords(8, (prime) => Math.sqrt(prime));
  const padded = pad(message);
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    compress(state, new DataView(padded.buffer, offset, 64));
  }
  return bigEndian(state);
}

/** The HMAC-SHA256 of a message under a key. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = sha256(join(xor(block, 0x36), message));
  return sha256(join(xor(block, 0x5c), inner));
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

/** The first 32 fractional bits of a root of each of the first primes: where SHA-256 takes its constants from. */
function firstWords(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count);
  for (let index = 0, candidate = 2; index < count; candidate++) {
    if (isPrime(candidate)) words[index++] = (root(candidate) % 1) * 2 ** 32;
  }
  return words;
}

let constants: Uint32Array | undefined;

function compress(state: Uint32Array, block: DataView): void {
  constants ??= firstWords(64, (prime) => Math.cbrt(prime));
  const words = schedule(block);
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let round = 0; round < 64; round++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = h + sum1 + ((e & f) ^ (~e & g)) + (constants[round] as number) + (words[round] as number);
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] as number) + word;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

function schedule(block: DataView): Uint32Array {
  const words = new Uint32Array(64);
  for (let index = 0; index < 16; index++) words[index] = block.getUint32(index * 4);
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15] as number;
    const late = words[index - 2] as number;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] as number) + s0 + (words[index - 7] as number) + s1;
  }
  return words;
}

function pad(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, message.length / 2 ** 29);
  view.setUint32(padded.length - 4, message.length << 3);
  return padded;
}

function bigEndian(words: Uint32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => bytes.setUint32(index * 4, word));
  return new Uint8Array(bytes.buffer);
}

const xor = (bytes: Uint8Array, mask: number): Uint8Array => bytes.map((byte) => byte ^ mask);

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
