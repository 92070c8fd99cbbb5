import { defineConfig } from 'vitest/config';

const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';
const LONG = ['test/accessibility.test.ts', 'test/paint.test.ts', 'test/stories.test.ts'];
if (isQuick) console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: isQuick ? LONG : [],
    globalSetup: ['test/support/globalSetup.ts'],
    // One file after the other: some measure what a page costs.
    maxWorkers: 1,
    // The files share their worker's modules: the contract is read once, not once a file.
    isolate: false,
    hookTimeout: 120_000,
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
