import { createWallet } from '../wallet.ts';
import type { Tenant } from './tenant.ts';

/** A challenge to bind a wallet, and its signature. */
interface SignedChallenge {
  readonly challengeId: string;
  readonly signature: string;
}

const made = new WeakMap<Tenant, Promise<SignedChallenge>>();

/** The tenant's challenge for a wallet that nobody has bound. */
export function signedChallenge(tenant: Tenant): Promise<SignedChallenge> {
  const challenge = made.get(tenant) ?? create(tenant);
  made.set(tenant, challenge);
  return challenge;
}

async function create(tenant: Tenant): Promise<SignedChallenge> {
  const { address, sign } = await createWallet();
  const { platformToken: token } = await tenant.user();
  const body = { operation: 'bind', address };
  const answer = await tenant.server.call('POST /api/v1/coin-wallet/challenge/', { token, body });
  return { challengeId: answer.body.challenge_id, signature: await sign(answer.body.message) };
}
