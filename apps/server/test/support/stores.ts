/** Whether `npm test` runs outside CI: PostgreSQL then takes only the tests that depend on how it works. */
export const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';

/** What a quick run leaves out: servers and commands in processes of their own, killed or restarted, and many thousand requests. */
export const LONG = [
  'test/cli/backup.test.ts',
  'test/cli/management.test.ts',
  'test/contract/longLists.test.ts',
  'test/contract/properties/**',
  'test/deploy/rollingRestart.test.ts',
  'test/faults/**',
  'test/node/main.test.ts',
  'test/throttle/neverOver.test.ts',
  'test/workflows/arazzo.test.ts',
];

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
