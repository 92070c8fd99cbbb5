import { defineConfig } from 'vitest/config';
import { postgresPrograms } from './test/support/postgres.ts';

// What these test has no store, starts whole servers on embedded ones, or is many thousand requests.
const ANY_STORE = [
  'test/contract/properties/**',
  'test/node/**',
  'test/workflows/**',
  'test/crypto.test.ts',
  'test/throttle.test.ts',
];

const embedded = { extends: true as const, test: { name: 'embedded' } };
const postgres = { extends: true as const, test: { name: 'postgres', exclude: ANY_STORE } };

const projects = postgresPrograms() ? [embedded, postgres] : [embedded];
if (projects.length === 1) {
  console.warn('Skipped: the tests on PostgreSQL, which is not installed (apt-get install postgresql).');
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/globalSetup.ts'],
    reporters: ['default', './test/support/coverage/reporter.ts'],
    maxWorkers: '100%',
    hookTimeout: 60_000,
    testTimeout: 30_000,
    projects,
  },
});
