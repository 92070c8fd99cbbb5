import type { Micro } from './amount.ts';
import { bestDiscount, priceAfterDiscount, type DiscountTier } from './discount.ts';

/** The application whose quota may pay. */
export interface Wallet {
  readonly applicationId: string;
  readonly scope: 'Individual' | 'Global';
  /** What may be spent: the balance less what is held. */
  readonly available: Micro;
}

/** All that decides one charge. */
export interface ChargeInput {
  readonly listPrice: Micro;
  readonly now: Date;
  readonly credential: {
    readonly disabled: boolean;
    readonly expiresAt: Date | null;
    /** Whether it may call the API that is paid for. */
    readonly mayCallApi: boolean;
    /** Most that this credential may ever spend; null where it is not limited. */
    readonly limit: Micro | null;
    readonly used: Micro;
  };
  readonly application: {
    readonly disabled: boolean;
    readonly expiresAt: Date | null;
    readonly allowConsumeGlobal: boolean;
    readonly wallet: Wallet;
  };
  /** The owner's Global application; null where there is none, or where it is `application` itself. */
  readonly globalWallet: Wallet | null;
  /** Coin policies of the application's service; none for a Global application. */
  readonly tiers: readonly DiscountTier[];
  /** Tokens that the payer holds, in millionths. */
  readonly holdingMicro: bigint;
}

export type RefusalReason =
  | 'credential_disabled'
  | 'credential_expired'
  | 'application_disabled'
  | 'application_expired'
  | 'api_not_allowed'
  | 'credential_limit_reached'
  | 'used_up';

export type ChargeDecision =
  | { readonly outcome: 'refused'; readonly reason: RefusalReason }
  | {
      readonly outcome: 'paid';
      readonly wallet: Wallet;
      readonly price: Micro;
      readonly discountPpm: number;
    };

/**
 * Decides one metered call: access, then price, then the credential's own limit, then the one wallet
 * that covers the whole price. A price is never split over two wallets.
 */
export function decideCharge(input: ChargeInput): ChargeDecision {
  const refusal = refuseAccess(input);
  if (refusal) return { outcome: 'refused', reason: refusal };

  const discountPpm = bestDiscount(input.tiers, input.holdingMicro);
  const price = priceAfterDiscount(input.listPrice, discountPpm);
  const { limit, used } = input.credential;
  if (limit !== null && used + price > limit) {
    return { outcome: 'refused', reason: 'credential_limit_reached' };
  }

  const wallet = chooseWallet(input, price);
  return wallet ? { outcome: 'paid', wallet, price, discountPpm } : { outcome: 'refused', reason: 'used_up' };
}

function refuseAccess({ credential, application, now }: ChargeInput): RefusalReason | null {
  if (credential.disabled) return 'credential_disabled';
  if (isPast(credential.expiresAt, now)) return 'credential_expired';
  if (application.disabled) return 'application_disabled';
  if (isPast(application.expiresAt, now)) return 'application_expired';
  if (!credential.mayCallApi) return 'api_not_allowed';
  return null;
}

function isPast(moment: Date | null, now: Date): boolean {
  return moment !== null && moment.getTime() <= now.getTime();
}

function chooseWallet({ application, globalWallet }: ChargeInput, price: Micro): Wallet | null {
  if (application.wallet.available >= price) return application.wallet;
  if (!application.allowConsumeGlobal || globalWallet === null) return null;
  return globalWallet.available >= price ? globalWallet : null;
}
