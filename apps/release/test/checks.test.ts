import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../src/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-advisories-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GRAVE = { severity: 'high', module_name: 'a', title: 'Bad', url: 'https://example.com' };
const MILD = { ...GRAVE, severity: 'low' };

/** Runs a check with a pnpm that answers so. */
function check(script: string, answer: string, ...flags: string[]) {
  writeFileSync(path.join(folder, 'pnpm'), `#!/bin/sh\ncat <<'ANSWER'\n${answer}\nANSWER\n`);
  chmodSync(path.join(folder, 'pnpm'), 0o755);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'tools', script), ...flags],
    {
      cwd: ROOT,
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
      encoding: 'utf8',
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

it.each([
  ['a grave advisory fails', JSON.stringify({ advisories: { 1: GRAVE } }), [], 1, 'high: a: Bad'],
  ['a mild one is said', JSON.stringify({ advisories: { 1: MILD } }), [], 0, '1 found, none of them high'],
  ['no answer is said, and passes', 'ERR_PNPM_AUDIT', [], 0, 'not checked, as the registry cannot be asked'],
  ['no answer fails where one is required', 'ERR_PNPM_AUDIT', ['--required'], 1, 'not checked'],
])('%s', (_name, answer, flags, status, said) => {
  expect(check('check-advisories.mjs', answer, ...flags)).toEqual({
    status,
    said: expect.stringContaining(said) as string,
  });
});

it.each([
  ['an agreed licence passes', JSON.stringify({ MIT: [{ name: 'a' }] }), 0, 'agreed'],
  [
    'a choice with an agreed one passes',
    JSON.stringify({ '(GPL-3.0 OR MIT)': [{ name: 'a' }] }),
    0,
    'agreed',
  ],
  [
    'another fails, by name',
    JSON.stringify({ 'AGPL-3.0': [{ name: 'a' }] }),
    1,
    'shipped: a has the licence AGPL',
  ],
  ['an unknown one fails', JSON.stringify({ Unknown: [{ name: 'a' }] }), 1, 'a has the licence Unknown'],
  ['no list fails', '{}', 1, 'install first'],
])('%s', (_name, answer, status, said) => {
  expect(check('check-licences.mjs', answer)).toEqual({
    status,
    said: expect.stringContaining(said) as string,
  });
});
