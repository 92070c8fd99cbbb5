import { defineConfig } from 'vitest/config';

const isQuick = process.env['QUOTAKIT_TESTS'] === 'quick';
const LONG = ['test/accessibility.test.ts', 'test/timed/paint.test.ts', 'test/stories.test.ts'];
if (isQuick) console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);
const everywhere = isQuick ? LONG : [];

// They measure what a reader waits for, and so run when nothing else does: `test:timed`, after all other tests.
const TIMED = 'test/timed/*.test.ts';

// Each project names the setup itself: one that it inherits is run for those that are left out, too.
const globalSetup = ['test/support/globalSetup.ts'];

export default defineConfig({
  test: {
    // One file after the other: they share a browser.
    maxWorkers: 1,
    // The files share their worker's modules: the contract is read once, not once a file.
    isolate: false,
    // For what hangs, and no judge of how fast a machine is.
    hookTimeout: 600_000,
    testTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'pages', include: ['test/**/*.test.ts'], exclude: [...everywhere, TIMED], globalSetup },
      },
      { extends: true, test: { name: 'timed', include: [TIMED], exclude: everywhere, globalSetup } },
    ],
  },
});
