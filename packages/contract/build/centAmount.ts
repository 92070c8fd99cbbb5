/** The format `cent-amount`: a number whose shortest decimal text has at most two decimals. */
export const centAmount = {
  type: 'number' as const,
  validate: (value: number): boolean => /^-?\d+(\.\d{1,2})?$/.test(String(value)),
};
