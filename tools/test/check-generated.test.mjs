import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, it } from 'node:test';
import { root } from '../toolchain.mjs';

const folders = [];
let clone;

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'quotakit-generated-'));
  folders.push(clone);
  mkdirSync(path.join(clone, 'tools'));
  cpSync(path.join(root, 'tools/check-generated.mjs'), path.join(clone, 'tools/check-generated.mjs'));
  git('init', '--quiet');
  write('spec/generated/openapi.yaml', 'old');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message=old');
});
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function git(...args) {
  assert.equal(spawnSync('git', args, { cwd: clone }).status, 0);
}

function write(file, text) {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  writeFileSync(path.join(clone, file), text);
}

function check() {
  return spawnSync(process.execPath, ['tools/check-generated.mjs'], { cwd: clone, encoding: 'utf8' });
}

it('passes in one line when nothing differs', () => {
  write('spec/other.yaml', 'not generated');
  const { status, stdout } = check();
  assert.equal(status, 0);
  assert.equal(stdout, 'Generated files are up to date.\n');
});

it('names changed, missing and untracked files and the command', () => {
  write('spec/generated/openapi.yaml', 'new');
  write('packages/types/generated/index.d.ts', 'new');
  const { status, stderr } = check();
  assert.equal(status, 1);
  assert.match(stderr, /spec\/generated\/openapi\.yaml/);
  assert.match(stderr, /packages\/types\/generated\/index\.d\.ts/);
  assert.match(stderr, /npm run build/);

  rmSync(path.join(clone, 'spec/generated/openapi.yaml'));
  assert.match(check().stderr, / D spec\/generated\/openapi\.yaml/);
});

it('passes when the built file is staged, and fails when it changes after that', () => {
  write('spec/generated/openapi.yaml', 'new');
  git('add', '.');
  assert.equal(check().status, 0);
  write('spec/generated/openapi.yaml', 'newer');
  assert.equal(check().status, 1);
});
