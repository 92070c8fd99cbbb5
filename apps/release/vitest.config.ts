import { defineConfig } from 'vitest/config';

const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';
const LONG = ['test/released.test.ts'];
if (isQuick) console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: isQuick ? LONG : [],
    globalSetup: ['test/support/globalSetup.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
