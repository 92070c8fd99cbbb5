import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp } from '../../toolchain.mjs';

const { pnpm, node, env } = setUp();
// What the repository has built already, the copy takes from the same cache: it has the same files.
const TURBO_CACHE_DIR = env.TURBO_CACHE_DIR ?? path.join(root, '.turbo/cache');

/** Copies what git has or would have of this repository, and installs it, without the network. */
export function copyRepository() {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-copy-'));
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\0').filter(Boolean)) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  const attempt = (program, args) =>
    // The copy is no git repository of its own: turbo shall hash its files by hand.
    spawnSync(program, args, {
      cwd: folder,
      env: { ...env, TURBO_CACHE_DIR, GIT_CEILING_DIRECTORIES: tmpdir() },
      encoding: 'utf8',
    });
  const copy = {
    folder,
    node: (...args) => attempt(node, args),
    attempt: (...args) => attempt(pnpm, args),
    run(...args) {
      const result = copy.attempt(...args);
      assert.equal(result.status, 0, `pnpm ${args.join(' ')}\n${result.stdout}${result.stderr}`);
      return result.stdout;
    },
  };
  copy.run('install', '--frozen-lockfile', '--offline', '--reporter=silent');
  return copy;
}
