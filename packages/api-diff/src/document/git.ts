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

/** Reads files as they were in a commit. Paths are those below the folder. */
export function readCommit(folder: string, commit: string): ReadText {
  return (file) => git(folder, 'show', `${commit}:./${path.normalize(file)}`);
}
