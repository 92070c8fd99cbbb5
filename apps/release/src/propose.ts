import { globSync } from 'node:fs';
import { run } from './run.ts';
import { applyChangesets } from './version.ts';

const BRANCH = 'release/next';
const TITLE = 'Release';
const BODY = [
  'The changesets that are merged so far, as versions and changelogs. Merging this publishes them.',
  'Every push to main writes this branch anew.',
].join('\n');

/** Whether changesets wait to be released. */
export function hasChangesets(root: string): boolean {
  return globSync('.changeset/*.md', { cwd: root }).some((file) => !file.endsWith('README.md'));
}

/** Puts the versions that the changesets ask for on a branch of its own, with a pull request. */
export async function propose(root: string, build: () => Promise<unknown>): Promise<void> {
  const git = (...args: string[]) => run('git', args, { cwd: root });
  await applyChangesets(root);
  await build();
  await git('checkout', '-B', BRANCH);
  await git('add', '--all');
  await git('commit', '--message', TITLE);
  await git('push', '--force', 'origin', BRANCH);
  const list = ['pr', 'list', '--head', BRANCH, '--state', 'open', '--json', 'number'];
  const open = JSON.parse(await run('gh', list, { cwd: root })) as unknown[];
  if (open.length > 0) return;
  const texts = ['--title', TITLE, '--body', BODY];
  await run('gh', ['pr', 'create', '--head', BRANCH, '--base', 'main', ...texts], { cwd: root });
}
