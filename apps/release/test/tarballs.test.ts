import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Tarball } from '../src/pack.ts';
import { publicPackages } from '../src/publicPackages.ts';
import { ROOT, run } from '../src/run.ts';

const tarballs = inject('tarballs');
const ALWAYS = ['LICENSE', 'README.md', 'package.json'];
/** What a package holds beside its sources, and what the compiler makes of each of these. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  '@quotakit/api-diff': [],
  '@quotakit/client': ['dist/contract/index.d.ts', 'dist/contract/openapi.d.ts', 'dist/types.d.ts'],
  '@quotakit/contract': ['dist/validators.js'],
  '@quotakit/engine': ['examples/decisions.json'],
  // The operator's page, whose names have a hash of what is in them.
  '@quotakit/server': ['console-*.css', 'icon.svg', 'index.html', 'licences.txt', 'main-*.js'].map(
    (name) => `dist/console-page/${name}`,
  ),
  '@quotakit/spec': [
    'dist/errors.json',
    'dist/errors.zh-CN.json',
    'dist/openapi.json',
    'dist/openapi.zh-CN.json',
    'dist/workflows.json',
    'dist/workflows.zh-CN.json',
    'errors.yaml',
    'generated/openapi.yaml',
    'generated/openapi.zh-CN.yaml',
    ...filesOf('spec', 'workflows'),
  ],
  '@quotakit/types': ['generated/index.d.ts', 'generated/openapi.d.ts'],
};

/** The files of a folder that git has, or would have. */
function filesOf(directory: string, below: string): string[] {
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', below];
  const listed = execFileSync('git', flags, { cwd: path.join(ROOT, directory), encoding: 'utf8' });
  return listed.split('\0').filter(Boolean);
}

function withoutHash(file: string): string {
  return file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '-*');
}

function intended({ manifest }: Tarball): string[] {
  const shipsSources = manifest.files?.includes('src') ?? false;
  const left = (manifest.files ?? []).filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const isLeft = (file: string): boolean =>
    left.some((one) => path.matchesGlob(file, one) || path.matchesGlob(file, `${one}/**`));
  const directory = manifest.repository?.directory ?? '';
  const sources = shipsSources ? filesOf(directory, 'src').filter((file) => !isLeft(file)) : [];
  const compiled = sources
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      ['.js', '.js.map', '.d.ts'].map((ending) => file.replace(/^src/, 'dist').replace(/\.ts$/, ending)),
    )
    .filter((file) => !isLeft(file));
  return [
    ...new Set([
      ...ALWAYS,
      ...filesOf(directory, 'README.md'),
      ...sources,
      ...compiled,
      ...(BESIDE[manifest.name] ?? []),
    ]),
  ].toSorted();
}

it('there is a tarball for each package of the list above', () => {
  expect(tarballs.map(({ manifest }) => manifest.name).toSorted()).toEqual(Object.keys(BESIDE).toSorted());
});

describe.each(tarballs.map((tarball) => ({ name: tarball.manifest.name, tarball })))(
  '$name',
  ({ tarball }) => {
    it('holds exactly the files that are meant for its users', () => {
      expect(tarball.contents.map((file) => withoutHash(file)).toSorted()).toEqual(intended(tarball));
    });

    it('says what it is, where it comes from and where it runs', () => {
      const { manifest } = tarball;
      expect(manifest).toMatchObject({
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
        description: expect.stringMatching(/\.$/) as string,
        license: 'Apache-2.0',
        type: 'module',
        engines: { node: expect.stringMatching(/^>=\d+\.\d+$/) as string },
        publishConfig: { access: 'public', provenance: true },
      });
      expect(path.join(ROOT, manifest.repository?.directory ?? '')).toBe(
        publicPackages().find((one) => one.manifest.name === manifest.name)?.folder,
      );
      expect(Object.keys(manifest.exports ?? {})).toContain('./package.json');
    });

    it('needs published packages only, at exact versions', async () => {
      const text = await run('tar', ['-xzOf', tarball.file, 'package/package.json']);
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(text) as Tarball['manifest'];
      const ours = tarballs.map(({ manifest }) => manifest.name);
      const needed = Object.entries({ ...dependencies, ...peerDependencies });
      expect(needed.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
      const scoped = needed.map(([name]) => name).filter((name) => name.startsWith('@quotakit/'));
      expect(ours).toEqual(expect.arrayContaining(scoped));
    });

    it('has nothing that publint objects to', async () => {
      const publint = path.join(import.meta.dirname, '../node_modules/.bin/publint');
      expect(await run(publint, ['run', tarball.file, '--strict'])).toContain('All good!');
    });
  },
);
