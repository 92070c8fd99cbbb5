// Fails where a package that is shipped has a licence that was not agreed to. What only builds and tests us may also have
// one of the weak copyleft: nothing of it is passed on.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const SHIPPED = [
  'Apache-2.0',
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
];
const TOOLS = [...SHIPPED, 'MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'Zlib', 'Unlicense', 'WTFPL'];

const problems = [
  ...check(
    'shipped',
    // The server's package contains the console.
    [...publicPackages(), '@quotakit/console'].flatMap((name) => ['--filter', `${name}...`]),
    ['--prod'],
    SHIPPED,
  ),
  ...check('tool', ['--recursive'], [], TOOLS),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('Every package has a licence that was agreed to.');

function check(kind, where, flags, agreed) {
  const found = listed(where, flags);
  return Object.entries(found)
    .filter(([licence]) => !isAgreed(licence, agreed))
    .flatMap(([licence, packages]) =>
      packages.map(({ name }) => `${kind}: ${name} has the licence ${licence}`),
    );
}

/** The names of the workspace's packages that are published. */
function publicPackages() {
  return globSync(['spec/package.json', 'packages/*/package.json', 'apps/*/package.json'])
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter((manifest) => !manifest.private)
    .map(({ name }) => name);
}

function listed(where, flags) {
  const { status, stdout, stderr, error } = spawnSync(
    'pnpm',
    [...where, 'licenses', 'list', '--json', ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error || status !== 0) throw new Error(`pnpm cannot list licences: ${error?.message ?? stderr}`);
  const found = JSON.parse(stdout);
  if (Object.keys(found).length === 0) throw new Error('pnpm lists no licences: install first.');
  return found;
}

/** One of several that may be chosen is enough; of several that all hold, each has to be agreed to. */
function isAgreed(licence, agreed) {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => isAgreed(one, agreed));
  return bare.split(' AND ').every((one) => agreed.includes(one));
}
