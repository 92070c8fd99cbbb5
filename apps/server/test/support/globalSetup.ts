import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { embeddedStore, postgresStore, type TestStore } from './store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated database with the demo data that each test file starts from. */
    store: TestStore;
    /** What the demo data's makers returned, as JSON. */
    demo: string;
    /** A file that the tests note the answers in that they get, for the coverage of the contract. */
    answers: string;
    /** What generated requests begin with. */
    seed: number;
  }
}

const DEFAULT_SEED = 20_260_901;

/** Makes the database that each test file starts from, once a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { store, demo, close } = await (project.name === 'postgres' ? postgresStore() : embeddedStore());
  project.provide('store', store);
  project.provide('demo', JSON.stringify(demo));
  const seed = Number(process.env['QUOTAKIT_SEED'] ?? DEFAULT_SEED);
  console.log(`seed: ${seed} (set QUOTAKIT_SEED for another)`);
  project.provide('seed', seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-server-answers-'));
  const answers = path.join(folder, 'answers.txt');
  await writeFile(answers, '');
  project.provide('answers', answers);
  return async () => {
    await rm(folder, { recursive: true });
    await close();
  };
}
