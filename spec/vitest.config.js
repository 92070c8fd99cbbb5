import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.js'], hookTimeout: 120_000, testTimeout: 120_000 },
});
