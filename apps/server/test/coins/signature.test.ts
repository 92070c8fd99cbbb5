import { base58 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { isSignedBy, publicKeyOf } from '../../src/coins/signature.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const encode = (hex: string) => base58.encode(bytes(hex));

describe('a signature', () => {
  // RFC 8032, section 7.1, TEST 1 and TEST 2.
  it.each([
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      '',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      'r',
    ],
  ])('of RFC 8032 is known: %s', async (key, signature, text) => {
    expect(await isSignedBy(encode(key), text, encode(signature))).toBe(true);
    expect(await isSignedBy(encode(key), `${text}.`, encode(signature))).toBe(false);
  });

  it('is not taken under a key of small order, for which anyone can make one', async () => {
    const identity = `01${'0'.repeat(62)}`;
    expect(publicKeyOf(encode(identity))).toBeUndefined();
    expect(await isSignedBy(encode(identity), 'any', encode(`${identity}${'0'.repeat(64)}`))).toBe(false);
  });

  it('is not taken under bytes that are no point of the curve', async () => {
    const address = encode(`02${'0'.repeat(62)}`);
    expect(await isSignedBy(address, 'any', encode('01'.repeat(64)))).toBe(false);
  });
});
