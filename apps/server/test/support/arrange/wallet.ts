import { base58 } from '@scure/base';
import type { Tenant } from './tenant.ts';

/** A challenge with its signature. */
export interface SignedChallenge {
  readonly challengeId: string;
  readonly signature: string;
}

const made = new WeakMap<Tenant, Promise<SignedChallenge>>();

/** The tenant's challenge to bind a new wallet, signed with the wallet's key. */
export function signedChallenge(tenant: Tenant): Promise<SignedChallenge> {
  const challenge = made.get(tenant) ?? createChallenge(tenant);
  made.set(tenant, challenge);
  return challenge;
}

async function createChallenge(tenant: Tenant): Promise<SignedChallenge> {
  const wallet = await createWallet();
  const { platformToken } = await tenant.user();
  const { body } = await tenant.server.call('POST /api/v1/coin-wallet/challenge/', {
    token: platformToken,
    body: { operation: 'bind', address: wallet.address },
  });
  return { challengeId: body.challenge_id, signature: await wallet.sign(body.message) };
}

/** A new wallet, which signs as wallets on Solana do. */
export async function createWallet() {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const address = base58.encode(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  return {
    address,
    async sign(message: string): Promise<string> {
      const bytes = await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(message));
      return base58.encode(new Uint8Array(bytes));
    },
  };
}
