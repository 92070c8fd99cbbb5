import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Manifest } from '../src/publicPackages.ts';
import { ROOT } from '../src/run.ts';

interface AnyManifest extends Manifest {
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = globSync(['package.json', 'spec/package.json', '{packages,apps}/*/package.json'], {
  cwd: ROOT,
}).map((file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as AnyManifest);
const page = readFileSync(path.join(ROOT, 'DEPENDENCIES.md'), 'utf8');

const foreign = (...groups: (Readonly<Record<string, string>> | undefined)[]) =>
  groups.flatMap((group) => Object.keys(group ?? {})).filter((name) => !name.startsWith('@quotakit/'));

const shipped = new Set(
  manifests
    // The console is a part of the server's package.
    .filter((one) => !one.private || one.name === '@quotakit/console')
    .flatMap(({ dependencies, peerDependencies }) => foreign(dependencies, peerDependencies)),
);
const all = new Set(
  manifests.flatMap(({ dependencies, devDependencies }) => foreign(dependencies, devDependencies)),
);

/** The rows of a section: the package, and the reason. */
function rowsOf(heading: string): { name: string; reason: string }[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, name = '', reason = '']) => ({
    name,
    reason: reason.trim(),
  }));
}

describe('DEPENDENCIES.md', () => {
  it('has a line for each package that is shipped, and no other', () => {
    expect(rowsOf('Shipped').map(({ name }) => name)).toEqual([...shipped].toSorted());
  });

  it('has a line for each package that builds and tests, and no other', () => {
    const tools = [...all].filter((name) => !shipped.has(name)).toSorted();
    expect(rowsOf('Build and test').map(({ name }) => name)).toEqual(tools);
  });

  it('gives a reason in each', () => {
    const rows = [...rowsOf('Shipped'), ...rowsOf('Build and test')];
    expect(rows.filter(({ reason }) => reason.length < 5)).toEqual([]);
  });
});

describe('the catalog', () => {
  const workspace = parse(readFileSync(path.join(ROOT, 'pnpm-workspace.yaml'), 'utf8')) as {
    catalog: Readonly<Record<string, string>>;
  };

  it('is sorted and exact, and has nothing that no package names', () => {
    const names = Object.keys(workspace.catalog);
    expect(names).toEqual(names.toSorted());
    expect(
      Object.values(workspace.catalog).filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
    expect(names.filter((name) => !all.has(name))).toEqual([]);
  });
});
