import path from 'node:path';
import { type Manifest, type PublicPackage, publicPackages } from './publicPackages.ts';
import { run } from './run.ts';

export interface Tarball {
  readonly manifest: Manifest;
  /** The path of the .tgz. */
  readonly file: string;
  /** The paths in it, sorted. */
  readonly contents: readonly string[];
}

interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs every public package into a folder, as it is published. The workspace has to be built. */
export async function packAll(folder: string): Promise<Tarball[]> {
  return Promise.all(publicPackages().map((one) => pack(one, folder)));
}

async function pack({ folder: cwd, manifest }: PublicPackage, folder: string): Promise<Tarball> {
  const printed = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd });
  // A prepack script prints before the report.
  const report = JSON.parse(printed.slice(printed.indexOf('{\n'))) as PackReport;
  return {
    manifest,
    file: path.resolve(folder, report.filename),
    contents: report.files.map((file) => file.path).toSorted(),
  };
}
