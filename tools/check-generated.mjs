// Fails where a build wrote other generated files than those that git has, new ones too. A file that is
// staged as built counts as had: it goes with the next commit.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const git = spawnSync(
  'git',
  [
    '-c',
    'core.quotePath=false',
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--no-renames',
    '--',
    ':(top,glob)**/generated/**',
  ],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
);
if (git.status !== 0) {
  console.error(
    `Generated files can only be checked in a git clone: ${git.error?.message ?? git.stderr.trim()}`,
  );
  process.exit(1);
}

// Of the two letters of a line the first is about what is staged, the second about the file itself.
const stale = git.stdout.split('\n').filter((line) => line.length > 3 && line[1] !== ' ');
if (stale.length > 0) {
  console.error('Generated files are not those that the sources give:');
  for (const line of stale) console.error(`  ${line}`);
  console.error('Run `npm run build`, then commit them together with their sources.');
  process.exit(1);
}
console.log('Generated files are up to date.');
