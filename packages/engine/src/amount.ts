/** An exact amount of credits as a whole number of micro-credits (1 credit = 1,000,000). */
export type Micro = bigint & { readonly unit: 'micro-credit' };

const PER_CREDIT = 1_000_000n;

/**
 * The greatest amount, 8,589,934,591.999999 credits. From 2^33 on, neighbouring doubles are more than
 * a micro-credit apart, so that a JSON number could no longer carry every amount exactly.
 */
export const MAX_MICRO: Micro = ((1n << 33n) * PER_CREDIT - 1n) as Micro;

export const ZERO: Micro = 0n as Micro;

/** An amount that is not a decimal number, has more than six decimals, or is out of bounds. */
export class AmountError extends Error {
  override readonly name = 'AmountError';
}

/** Brands a whole number of micro-credits. Throws {@link AmountError} beyond {@link MAX_MICRO}. */
export function micro(value: bigint): Micro {
  if (value > MAX_MICRO || value < -MAX_MICRO) {
    throw new AmountError(`The amount is beyond ${toText(MAX_MICRO)} credits.`);
  }
  return value as Micro;
}

/**
 * Reads an amount of credits, from a JSON number or a decimal string, exactly.
 * Throws {@link AmountError} where it is not a plain decimal, has more than six decimals, or is out of bounds.
 */
export function parseCredits(value: number | string): Micro {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(plainText(value));
  if (!match) throw new AmountError('An amount is a decimal number with at most 6 decimals.');
  const [, sign, whole = '', fraction = ''] = match;
  const size = BigInt(whole) * PER_CREDIT + BigInt(fraction.padEnd(6, '0'));
  return micro(sign === '-' ? -size : size);
}

/** The shortest decimal text that reads back as the same number; small ones lose their exponent. */
function plainText(value: number | string): string {
  if (typeof value === 'string') return value;
  const text = String(value);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!small) return text;
  const [, sign, head, tail = '', exponent] = small;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${head}${tail}`;
}

/** The amount as a JSON number of credits with at most six decimals; reading it back gives the same amount. */
export function toCredits(amount: Micro): number {
  return Number(toText(amount));
}

/** The amount as decimal text, such as `49.45`, without trailing zeros. */
export function toText(amount: Micro): string {
  const size = amount < 0n ? -amount : amount;
  const fraction = String(size % PER_CREDIT)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${size / PER_CREDIT}${fraction && `.${fraction}`}`;
}
