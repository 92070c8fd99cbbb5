import { callerOf, type Context } from '../context.ts';
import { sha256 } from '../crypto.ts';
import { ApiFailure } from '../errors.ts';
import type { IdempotencyKey, Spender } from './commands.ts';

/** What tells a keyed request from another: the operation, the credential, and all that it asks for. */
export type Fingerprint = readonly (string | number | bigint | null | undefined)[];

/** What every command of a request has. */
export async function commandOf(
  context: Context,
  key: string | undefined,
  fingerprint: Fingerprint,
): Promise<{ spender: Spender; key: IdempotencyKey | null; traceId: string; at: Date }> {
  assertStorable(fingerprint);
  const spender = callerOf(context, 'credential');
  const common = { spender, traceId: context.requestId, at: context.clock.now() };
  if (key === undefined) return { ...common, key: null };
  const parts = [spender.credentialId, ...fingerprint.map((part) => (part === undefined ? null : part))];
  const requestHash = sha256(parts.map((part) => JSON.stringify(String(part))).join(' '));
  return { ...common, key: { key, keptAs: key, requestHash } };
}

/** PostgreSQL stores every character but this one: the commands of other requests, in the same batch, would fail too. */
function assertStorable(fingerprint: Fingerprint): void {
  if (fingerprint.some((part) => typeof part === 'string' && part.includes('\0')))
    throw new ApiFailure(400, 'bad_request', 'A text contains the character U+0000.');
}

/** The headers that tell a replay from a first answer. */
export function replayHeaders(replayed: boolean): Record<string, string> {
  return replayed ? { 'Idempotency-Replayed': 'true' } : {};
}
