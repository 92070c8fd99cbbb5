import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const packageFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** A project that has nothing but the packed package. */
export interface PackedProject {
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/** Packs the package and installs the tarball into an empty project. */
export async function installPacked(): Promise<PackedProject> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-client-'));
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module","private":true}');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=peer'];
  await run('npm', ['install', ...flags, `./${tarball}`], { cwd: folder });
  return {
    folder,
    tarball: path.join(folder, tarball),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
