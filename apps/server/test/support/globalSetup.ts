import type { TestProject } from 'vitest/node';
import { embeddedStore, postgresStore, type TestStore } from './store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database with the demo data that each test file starts from. */
    store: TestStore;
    /** What the demo data's makers returned, as JSON. */
    demo: string;
  }
}

/** Makes the database that each test file starts from, once a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { store, demo, close } = await (project.name === 'postgres' ? postgresStore() : embeddedStore());
  project.provide('store', store);
  project.provide('demo', JSON.stringify(demo));
  return close;
}
