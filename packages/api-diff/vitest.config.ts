import { defineConfig } from 'vitest/config';

const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';
const LONG = ['test/property.test.ts', 'test/real.test.ts'];
if (isQuick) console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: isQuick ? LONG : [],
    hookTimeout: 600_000,
    testTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
