/** 2^33: from there on neighbouring doubles are more than a micro-credit apart. */
const BOUND = 8_589_934_592;

/** The format `credit-amount`: a number whose shortest decimal text has at most six decimals. */
export const creditAmount = {
  type: 'number' as const,
  validate: (value: number): boolean =>
    Math.abs(value) < BOUND &&
    (Math.abs(value) < 1e-6 ? value === 0 : /^-?\d+(\.\d{1,6})?$|e-6$/.test(String(value))),
};
