import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stepOfChangeset } from '@quotakit/api-diff/src/gate/versionStep.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notesOf } from '../src/notes.ts';
import { hasChangesets, propose } from '../src/propose.ts';
import { publicPackages } from '../src/publicPackages.ts';
import { ROOT, run } from '../src/run.ts';
import { applyChangesets } from '../src/version.ts';

let folder: string;
let root: string;

/** A repository with our manifests and settings, whose origin and whose `gh` are folders beside it. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'quotakit-propose-'));
  root = path.join(folder, 'clone');
  const manifests = publicPackages().map((one) => path.relative(ROOT, path.join(one.folder, 'package.json')));
  for (const file of [
    ...manifests,
    'package.json',
    'pnpm-workspace.yaml',
    '.changeset/config.json',
    'spec/openapi.yaml',
  ])
    cpSync(path.join(ROOT, file), path.join(root, file));
  await run('git', ['init', '--quiet', '--bare', path.join(folder, 'origin')]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'a');
  await git('config', 'user.email', 'a@example.com');
  await git('remote', 'add', 'origin', path.join(folder, 'origin'));
  await commit('start');
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'bin/gh'), GH);
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
  vi.stubEnv('PATH', `${path.join(folder, 'bin')}:${process.env['PATH']}`);
  vi.stubEnv('GH_CALLS', path.join(folder, 'calls'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Stands in for GitHub's command line: it has the pull requests that it was asked to make. */
const GH = `#!/usr/bin/env bash
if [ "$2" = list ]; then grep -q '^pr create' "$GH_CALLS" 2>/dev/null && echo '[{"number":1}]' || echo '[]'; exit; fi
echo "$*" >> "$GH_CALLS"
`;

const git = (...args: string[]) => run('git', args, { cwd: root });

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

async function change(name: string, step: string): Promise<string> {
  const text = `---\n'${name}': ${step}\n---\n\nSay what changes.\n`;
  writeFileSync(path.join(root, '.changeset/a-change.md'), text);
  await commit('change');
  return text;
}

const versions = () =>
  Object.fromEntries(publicPackages(root).map(({ manifest }) => [manifest.name.slice(10), manifest.version]));

describe('the versions that changesets ask for', () => {
  const before = Object.fromEntries(
    publicPackages().map(({ manifest }) => [manifest.name.slice(10), manifest.version]),
  );
  const next = (step: 'minor' | 'patch', version = '') => {
    const [major, minor, patch] = version.split('.').map(Number);
    return step === 'minor' ? `${major}.${minor! + 1}.0` : `${major}.${minor}.${patch! + 1}`;
  };

  it('are one for all that follows from the description, and a patch for the server', async () => {
    await change('@quotakit/spec', 'minor');
    await applyChangesets(root);
    const contract = next('minor', before['spec']);
    expect(versions()).toEqual({
      ...before,
      spec: contract,
      types: contract,
      contract,
      client: contract,
      server: next('patch', before['server']),
    });
    expect(readFileSync(path.join(root, 'spec/openapi.yaml'), 'utf8')).toMatch(`\n  version: ${contract}\n`);
  });

  it('are its own for the comparison', async () => {
    await change('@quotakit/api-diff', 'minor');
    await applyChangesets(root);
    expect(versions()).toEqual({ ...before, 'api-diff': next('minor', before['api-diff']) });
  });

  it('begin where the description is', () => {
    expect(readFileSync(path.join(ROOT, 'spec/openapi.yaml'), 'utf8')).toMatch(
      `\n  version: ${before['spec']}\n`,
    );
  });

  it('are read by the gate as we write them', async () => {
    expect(stepOfChangeset(await change('@quotakit/spec', 'major'))).toBe('major');
  });
});

describe('the pull request of the next release', () => {
  it('is made once, and its branch is written anew', async () => {
    expect(hasChangesets(root)).toBe(false);
    await change('@quotakit/client', 'patch');
    expect(hasChangesets(root)).toBe(true);
    const build = vi.fn<() => Promise<void>>(() => Promise.resolve());
    await propose(root, build);
    expect(build).toHaveBeenCalledOnce();
    const pushed = await git('ls-remote', 'origin', 'release/next');
    expect(pushed).toMatch(/refs\/heads\/release\/next/);
    expect(hasChangesets(root)).toBe(false);

    await git('checkout', '--quiet', 'main');
    await change('@quotakit/client', 'minor');
    await propose(root, build);
    expect(await git('ls-remote', 'origin', 'release/next')).not.toBe(pushed);
    const calls = readFileSync(path.join(folder, 'calls'), 'utf8');
    expect(calls.match(/^pr create --head release\/next --base main/gm)).toHaveLength(1);
  });
});

it('takes the notes of one version out of a changelog', () => {
  const changelog = '# a\n\n## 0.2.0\n\n### Minor\n\n- new\n\n## 0.1.0\n\n- old\n';
  expect(notesOf(changelog, '0.2.0')).toBe('### Minor\n\n- new');
  expect(notesOf(changelog, '0.3.0')).toBe('');
});
