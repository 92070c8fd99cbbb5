import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { packAll, type Tarball } from '../../src/pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Every public package, packed once for all tests. */
    tarballs: readonly Tarball[];
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-tarballs-'));
  project.provide('tarballs', await packAll(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
