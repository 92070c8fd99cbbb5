import { defineConfig } from 'vitest/config';

const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';
const LONG = ['test/smoke.test.ts'];
if (isQuick) console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: isQuick ? LONG : [],
    testTimeout: 1_200_000,
    expect: { poll: { timeout: 60_000 } },
    fileParallelism: false,
  },
});
