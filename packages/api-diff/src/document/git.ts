import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ReadText } from './description.ts';

/** Runs git in a folder and answers what it prints; nothing where it fails. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** The commit that a name stands for. */
export function commitOf(folder: string, ref: string): string | undefined {
  // A name that begins with a dash would be taken for an option.
  if (ref.startsWith('-')) return undefined;
  return git(folder, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();
}

/** The commit in which the work on top of a branch began. */
export function mergeBase(folder: string, ref: string): string | undefined {
  const commit = commitOf(folder, ref);
  return commit && git(folder, 'merge-base', commit, 'HEAD')?.trim();
}

/** Reads files below a folder as they were in a commit, all in one go when the first is asked for. */
export function readCommit(root: string, commit: string, folder: string): ReadText {
  let files: ReadonlyMap<string, string> | undefined;
  return (file) => {
    files ??= filesAt(root, commit, folder);
    return files.get(path.posix.normalize(file));
  };
}

function filesAt(root: string, commit: string, folder: string): Map<string, string> {
  const listed = git(root, 'ls-tree', '-r', '-z', '--full-tree', '--name-only', commit, '--', folder) ?? '';
  const names = listed.split('\0').filter((name) => /\.(ya?ml|json)$/.test(name));
  const batch = execFileSync('git', ['-C', root, 'cat-file', '--batch'], {
    input: names.map((name) => `${commit}:${name}\n`).join(''),
    maxBuffer: 500_000_000,
  });
  return split(batch, names);
}

/** Each answer is a line with the size, the content, and a line end. */
function split(batch: Buffer, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = batch.indexOf('\n', at);
    const size = Number(batch.toString('utf8', at, end).split(' ')[2]);
    found.set(name, batch.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return found;
}
