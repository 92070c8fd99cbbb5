import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/globalSetup.ts'],
    reporters: ['default', './test/support/coverage/reporter.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
