// Keeps `generated/history/` in step with the contract:
//   node src/history/main.ts                      what has changed since the newest release
//   node src/history/main.ts record [version]     a release of the contract as it is; its version if none is given
//   node src/history/main.ts tags                 every tag `@quotakit/spec@…` that is not recorded yet
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contract } from './compare.ts';
import type { History } from './history.ts';
import { compareUnreleased, type NewRelease, type Recorded, recordRelease } from './record.ts';

const ROOT = new URL('../../../../', import.meta.url);
const FOLDER = new URL('../../generated/history/', import.meta.url);
const [HISTORY, BUNDLE, CODES] = ['history.json', 'released.yaml', 'released-errors.yaml'].map(
  (name) => new URL(name, FOLDER),
) as [URL, URL, URL];
const [SPEC, ERRORS] = ['spec/generated/openapi.yaml', 'spec/errors.yaml'];
const TAG = '@quotakit/spec@';

const [task = 'build', version = versionOfSpec()] = process.argv.slice(2);
const added = { build: [], record: [releaseNow(version)], tags: task === 'tags' ? tagged() : [] }[task];
if (!added) throw new Error(`There is no task "${task}": build, record, tags.`);
let recorded = readRecorded();
for (const release of added) recorded = recordRelease(recorded, release);
if (!recorded) throw new Error('No release is recorded yet: run `node src/history/main.ts record`.');
write({ ...recorded, history: compareUnreleased(recorded, current()) });

function current(): Contract {
  const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
  return { bundle: read(SPEC), errorCodes: read(ERRORS) };
}

function releaseNow(name: string): NewRelease {
  return { version: name, date: new Date().toISOString().slice(0, 10), contract: current() };
}

function versionOfSpec(): string {
  const manifest = readFileSync(new URL('spec/package.json', ROOT), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The releases that tags stand for, the oldest first. */
function tagged(): NewRelease[] {
  const names = git('tag', '--list', `${TAG}*`, '--sort=version:refname').split('\n').filter(Boolean);
  return names.map((tag) => ({
    version: tag.slice(TAG.length),
    date: git('log', '-1', '--format=%cs', tag).trim(),
    contract: { bundle: git('show', `${tag}:${SPEC}`), errorCodes: git('show', `${tag}:${ERRORS}`) },
  }));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: fileURLToPath(ROOT), encoding: 'utf8', maxBuffer: 2 ** 26 });
}

function readRecorded(): Recorded | undefined {
  if (!existsSync(HISTORY)) return undefined;
  const history = JSON.parse(readFileSync(HISTORY, 'utf8')) as History;
  return {
    history,
    released: { bundle: readFileSync(BUNDLE, 'utf8'), errorCodes: readFileSync(CODES, 'utf8') },
  };
}

function write({ history, released }: Recorded): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(HISTORY, `${JSON.stringify(history, null, 1)}\n`);
  writeFileSync(BUNDLE, released.bundle);
  writeFileSync(CODES, released.errorCodes);
}
