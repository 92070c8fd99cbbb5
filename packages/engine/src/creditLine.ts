/** The figures of a partner's credit line, as decimal strings with at most two decimals. */
export interface CreditLine {
  readonly dueAmount: string;
  readonly unbilledAmount: string;
  readonly amount: string;
  readonly couponAmount: string;
}

/**
 * The used part of a partner's consumption quota: due + unbilled - balance - coupons.
 * Negative where the balance and coupons exceed what is owed: the quota is then unused.
 */
export function usedConsumptionQuota(line: CreditLine): string {
  const owed = cents(line.dueAmount) + cents(line.unbilledAmount);
  return decimal(owed - cents(line.amount) - cents(line.couponAmount));
}

/** Whether a partner is over the line, so that its customers are refused new purchases. */
export function isOverQuota(used: string, quota: string): boolean {
  return cents(used) > cents(quota);
}

function cents(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) throw new RangeError('A partner amount is a decimal string with at most 2 decimals.');
  const [, sign, whole = '', fraction = ''] = match;
  const size = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}

function decimal(value: bigint): string {
  const size = value < 0n ? -value : value;
  const fraction = size % 100n === 0n ? '' : `.${String(size % 100n).padStart(2, '0')}`;
  return `${value < 0n ? '-' : ''}${size / 100n}${fraction}`;
}
