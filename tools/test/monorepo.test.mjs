// Proves on a copy of the repository what the monorepo promises its contributors: a build with nothing
// changed runs nothing, one edited YAML file rebuilds only what depends on it, and an operation that has
// no handler does not compile.
import './support/long.mjs';
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, it } from 'node:test';
import { copyRepository } from './support/copy.mjs';

const ALL = ['client', 'console', 'contract', 'docs', 'engine', 'server', 'spec', 'types'];
const { folder: copy, attempt, run } = copyRepository();
run('exec', 'turbo', 'run', 'build', '--output-logs=none');
after(() => rmSync(copy, { recursive: true }));

/** The short names of the packages that a build would run, rather than take from the cache. */
function stale() {
  const { tasks } = JSON.parse(run('exec', 'turbo', 'run', 'build', '--dry=json'));
  return tasks
    .filter((task) => task.command !== '<NONEXISTENT>' && task.cache.status === 'MISS')
    .map((task) => task.package.replace('@quotakit/', ''))
    .toSorted();
}

it('runs nothing in a second build with nothing changed', () => {
  assert.deepEqual(stale(), []);
  assert.match(run('exec', 'turbo', 'run', 'build', '--output-logs=none'), /FULL TURBO/);
});

it('rebuilds only what depends on an edited YAML file', () => {
  const file = path.join(copy, 'spec/paths/coin-policies.yaml');
  const original = readFileSync(file);
  appendFileSync(file, '# An edit.\n');
  assert.deepEqual(
    stale(),
    ALL.filter((name) => name !== 'engine'),
  );
  writeFileSync(file, original);
});

it('brings types, client and validators up to an edited YAML file while it watches', async () => {
  const { startPipeline } = await import(path.join(copy, 'tools/dev/pipeline.mjs'));
  const pipeline = await startPipeline();
  const file = path.join(copy, 'spec/components/schemas/CredentialName.yaml');
  const original = readFileSync(file, 'utf8');
  try {
    writeFileSync(
      file,
      original.replace(/maxLength: \d+/, 'maxLength: 77').replace(/description:.*/, 'description: Seen.'),
    );
    assert.equal(await pipeline.update(), true);
    for (const [followed, text] of [
      ['spec/generated/openapi.yaml', 'maxLength: 77'],
      ['packages/types/generated/openapi.d.ts', 'Seen.'],
      ['packages/client/dist/contract/openapi.d.ts', 'Seen.'],
      ['packages/contract/dist/validators.js', /[^\d]77[^\d]/],
    ]) {
      const found = readFileSync(path.join(copy, followed), 'utf8');
      assert.ok(typeof text === 'string' ? found.includes(text) : text.test(found), followed);
    }
    assert.equal(await pipeline.update(), false);
    writeFileSync(file, 'type: [');
    await assert.rejects(pipeline.update(), /CredentialName\.yaml/);
    writeFileSync(file, original);
    assert.equal(await pipeline.update(), true);
  } finally {
    pipeline.close();
  }
});

it('rebuilds nothing when only a test is edited', () => {
  const source = path.join(copy, 'packages/engine/test/charge.test.ts');
  const original = readFileSync(source);
  appendFileSync(source, '// An edit.\n');
  assert.deepEqual(stale(), []);
  writeFileSync(source, original);
});

it('does not compile while an operation of the YAML has no handler', () => {
  const file = path.join(copy, 'spec/paths/coin-policies.yaml');
  const operation = readFileSync(file, 'utf8').replace('listCoinPolicies', 'listForgottenThings');
  writeFileSync(path.join(copy, 'spec/paths/forgotten-things.yaml'), operation);
  const index = path.join(copy, 'spec/openapi.yaml');
  const entry = '\npaths:\n  /api/v1/forgotten-things/:\n    $ref: paths/forgotten-things.yaml\n';
  writeFileSync(index, readFileSync(index, 'utf8').replace('\npaths:\n', entry));
  const result = attempt('exec', 'turbo', 'run', 'typecheck', '--filter=@quotakit/server');
  assert.notEqual(result.status, 0);
  assert.match(result.stdout + result.stderr, /error TS\d+: [^\n]*[^]*?listForgottenThings/);
});
