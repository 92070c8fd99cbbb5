import { micro, type Micro } from './amount.ts';

/** One tier of a coin policy: who holds at least `thresholdMicro` pays `discountPpm` less. */
export interface DiscountTier {
  /** Least holding, in millionths of a token. */
  readonly thresholdMicro: bigint;
  /** Discount in parts per million of the list price, 0 to 1,000,000. */
  readonly discountPpm: number;
}

const WHOLE = 1_000_000n;

/** The best single discount that a holding reaches, in parts per million; 0 where it reaches none. */
export function bestDiscount(tiers: Iterable<DiscountTier>, holdingMicro: bigint): number {
  let best = 0;
  for (const tier of tiers) {
    if (tier.thresholdMicro <= holdingMicro && tier.discountPpm > best) best = tier.discountPpm;
  }
  return best;
}

/** The price after a discount, rounded half up to a micro-credit. */
export function priceAfterDiscount(listPrice: Micro, discountPpm: number): Micro {
  const due = listPrice * (WHOLE - BigInt(discountPpm));
  return micro((due + WHOLE / 2n) / WHOLE);
}

/** A discount as the fraction the contract shows: 30,000 parts per million is 0.03. */
export function toFraction(discountPpm: number): number {
  return Number(`${discountPpm}e-6`);
}

/** Parts per million of a fraction between 0 and 1 with at most six decimals. */
export function fromFraction(fraction: number): number {
  return Number(`${fraction}e6`);
}
