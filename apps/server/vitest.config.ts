import { defineConfig } from 'vitest/config';
import { postgresPrograms } from './test/support/postgres.ts';
import { isQuick, LONG, SAME_ON_BOTH } from './test/support/stores.ts';

// What these test has no store, starts whole servers on embedded ones, or is many thousand requests.
const ANY_STORE = [
  'test/contract/properties/**',
  'test/faults/**',
  'test/node/**',
  'test/observability/telemetry.test.ts',
  'test/security/redaction.test.ts',
  'test/security/secrets.test.ts',
  'test/cli/**',
  'test/console/**',
  'test/deploy/**',
  'test/workflows/**',
  'test/crypto.test.ts',
  'test/throttle/throttles.test.ts',
  'test/throttle/memory.test.ts',
  'test/throttle/neverOver.test.ts',
];

// Each project names the setup itself: one that it inherits is run once for all of them, with one store.
const globalSetup = ['test/support/globalSetup.ts'];

const everywhere = isQuick ? LONG : [];
const embedded = { extends: true as const, test: { name: 'embedded', exclude: everywhere, globalSetup } };
const exclude = [...everywhere, ...ANY_STORE, ...(isQuick ? SAME_ON_BOTH : [])];
const postgres = { extends: true as const, test: { name: 'postgres', exclude, globalSetup } };

const projects = postgresPrograms() ? [embedded, postgres] : [embedded];
if (projects.length === 1) {
  console.warn('Skipped: the tests on PostgreSQL, which is not installed (apt-get install postgresql).');
}

if (isQuick) {
  console.info('Quick: on PostgreSQL only what depends on the store. CI=true runs all tests on both stores.');
  console.info(`Quick, left out: ${LONG.join(', ')}. CI=true runs them.`);
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/coverage/reporter.ts'],
    maxWorkers: '100%',
    // The files share their worker's modules, so that the app and the embedded engine are compiled once, not once a file.
    isolate: false,
    // For what hangs, and no judge of how fast a machine is.
    hookTimeout: 600_000,
    testTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    projects,
  },
});
