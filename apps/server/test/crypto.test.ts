import { describe, expect, it } from 'vitest';
import { constantTimeEqual, createSealer, hmacSha256, randomHex, sha256, toHex } from '../src/crypto.ts';

describe('crypto', () => {
  it('knows the published digests', async () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const hmac = await hmacSha256('key', 'The quick brown fox jumps over the lazy dog');
    expect(toHex(hmac)).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
  });

  it('seals so that only the same key unseals, and each time differently', async () => {
    const sealer = await createSealer(new Uint8Array(32).fill(1));
    const sealed = await sealer.seal('secret ✓');
    expect(await sealer.unseal(sealed)).toBe('secret ✓');
    expect(await sealer.seal('secret ✓')).not.toBe(sealed);
    const other = await createSealer(new Uint8Array(32).fill(2));
    await expect(other.unseal(sealed)).rejects.toThrow('operation');
  });

  it('compares', () => {
    expect(constantTimeEqual('abc', 'abc')).toBe(true);
    for (const other of ['abd', 'ab', 'abcd', '']) expect(constantTimeEqual('abc', other)).toBe(false);
    expect(randomHex(24)).toMatch(/^[0-9a-f]{48}$/);
  });
});
