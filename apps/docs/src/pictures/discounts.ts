import { bestDiscount, fromFraction, parseCredits, priceAfterDiscount, toText } from '@quotakit/engine';

/** The coin policies of each service of the demo: the least $ACE, and the discount as a fraction. */
export const demoPolicies = [
  { threshold: 1_000_000, discount: 0.03 },
  { threshold: 5_000_000, discount: 0.05 },
  { threshold: 20_000_000, discount: 0.08 },
  { threshold: 50_000_000, discount: 0.12 },
  { threshold: 100_000_000, discount: 0.16 },
  { threshold: 200_000_000, discount: 0.2 },
] as const;

const TIERS = demoPolicies.map(({ threshold, discount }) => ({
  thresholdMicro: BigInt(threshold) * 1_000_000n,
  discountPpm: fromFraction(discount),
}));

/** What a call costs who holds so many $ACE, as decimal text. */
export function priceFor(listPrice: string, holding: number): string {
  const discountPpm = bestDiscount(TIERS, BigInt(holding) * 1_000_000n);
  return toText(priceAfterDiscount(parseCredits(listPrice), discountPpm));
}
