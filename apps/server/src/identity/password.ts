import { constantTimeEqual, randomHex, toHex } from '../crypto.ts';

/** As OWASP advises for PBKDF2 with SHA-256, rounded up. */
export const PASSWORD_ITERATIONS = 600_000;

/** What is kept of a password: `pbkdf2-sha256$<iterations>$<salt>$<hash>`. */
export async function hashPassword(password: string, iterations: number): Promise<string> {
  const salt = randomHex(16);
  return ['pbkdf2-sha256', iterations, salt, await derive(password, salt, iterations)].join('$');
}

/** Whether a password is the one that was kept; where none was, false after the same time. */
export async function isPassword(
  password: string,
  kept: string | null,
  iterations: number,
): Promise<boolean> {
  const [, count = String(iterations), salt = 'none', hash = ''] = kept?.split('$') ?? [];
  return constantTimeEqual(await derive(password, salt, Number(count)), hash);
}

async function derive(password: string, salt: string, iterations: number): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256)));
}
