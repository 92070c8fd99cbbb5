import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicPackages } from './publicPackages.ts';
import { run } from './run.ts';

/** Applies the changesets: versions, changelogs, and the version of the API, which is that of the contract. */
export async function applyChangesets(root: string): Promise<void> {
  const cli = path.join(import.meta.dirname, '../node_modules/@changesets/cli/bin.js');
  await run(process.execPath, [cli, 'version'], { cwd: root });
  const spec = publicPackages(root).find(({ manifest }) => manifest.name === '@quotakit/spec');
  if (!spec) throw new Error('There is no package @quotakit/spec.');
  const file = path.join(spec.folder, 'openapi.yaml');
  writeFileSync(file, withVersion(readFileSync(file, 'utf8'), spec.manifest.version));
}

/** The index of the description with another `info.version`. */
export function withVersion(index: string, version: string): string {
  const line = /^( {2}version: ).*$/m;
  if (!line.test(index)) throw new Error('spec/openapi.yaml has no info.version.');
  return index.replace(line, `$1${version}`);
}
