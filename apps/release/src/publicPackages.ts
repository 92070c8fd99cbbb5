import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.ts';

/** What a package.json says of a package that is published. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: { readonly directory?: string };
  readonly engines?: { readonly node?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published, those that others need first. */
export function publicPackages(root: string = ROOT): PublicPackage[] {
  const found = globSync(['spec/package.json', 'packages/*/package.json', 'apps/*/package.json'], {
    cwd: root,
  })
    .toSorted()
    .map((file) => ({
      folder: path.join(root, path.dirname(file)),
      manifest: JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Manifest,
    }))
    .filter(({ manifest }) => !manifest.private);
  const ordered: PublicPackage[] = [];
  for (const one of found) addAfterNeeded(one, found, ordered);
  return ordered;
}

function addAfterNeeded(one: PublicPackage, all: readonly PublicPackage[], ordered: PublicPackage[]): void {
  if (ordered.includes(one)) return;
  const needed = { ...one.manifest.dependencies, ...one.manifest.peerDependencies };
  for (const other of all) if (other.manifest.name in needed) addAfterNeeded(other, all, ordered);
  ordered.push(one);
}
