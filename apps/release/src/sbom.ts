import path from 'node:path';
import type { Manifest } from './publicPackages.ts';
import { run } from './run.ts';

/** Writes the bill of materials (CycloneDX) of a package: all that installing it brings. Returns the file. */
export async function writeSbom({ name, version, bin }: Manifest, folder: string): Promise<string> {
  const file = path.join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.cdx.json`);
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'];
  const type = ['--sbom-type', bin ? 'application' : 'library'];
  await run('pnpm', ['--filter', name, 'sbom', '--prod', ...format, ...type, '--out', file]);
  return file;
}
