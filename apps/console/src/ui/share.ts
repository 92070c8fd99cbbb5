import { multiply, normalize, round, type Amount } from '@quotakit/client/decimal';

/** How much of an amount another is, for drawing: exact to a ten-thousandth, and no amount is made from it. */
export function shareOf(part: Amount, whole: Amount): number {
  const scaled = (amount: Amount) => BigInt(normalize(round(multiply(amount, 1_000_000), 0)));
  const of = scaled(whole);
  return of <= 0n ? 0 : Number((scaled(part) * 10_000n) / of) / 10_000;
}
