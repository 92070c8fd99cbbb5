/** Whether all tests run on both stores, as in CI. Elsewhere PostgreSQL takes only those that depend on how it works. */
export const isWhole = process.env['CI'] !== undefined;

/** One request after the other, with the same SQL on both stores. */
export const SAME_ON_BOTH = [
  'test/contract/**',
  'test/auth/**',
  'test/client-quotas/**',
  'test/coins/**',
  'test/console/**',
  'test/partner/**',
  'test/security/**',
  'test/badInput.test.ts',
  'test/errorCodes.test.ts',
  'test/nulCharacter.test.ts',
];
