/** How many digits after the point a number has when written out. */
export function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

/** The number as a whole count of units of 10^-scale. */
export function scaled(value: number, scale: number): bigint {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const zeros = scale - fraction.length + Number(exponent);
  if (zeros < 0) return BigInt(Math.round(value * 10 ** scale));
  return BigInt(whole + fraction) * 10n ** BigInt(zeros);
}

/** The number that a count of units of 10^-scale stands for. */
export function unscaled(value: bigint, scale: number): number {
  return Number(`${value}e-${scale}`);
}

/** Whether a number is a whole multiple of another, told by their written digits. */
export function isMultiple(value: number, of: number): boolean {
  const scale = Math.max(decimals(value), decimals(of));
  return scaled(value, scale) % scaled(of, scale) === 0n;
}

/** The least common multiple. */
export function commonMultiple(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
