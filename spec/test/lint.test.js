import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { spec } from './redocly.js';

const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ['scripts', 'workflows']) mkdirSync(path.join(folder, name));
cpSync(path.join(spec, 'scripts/lint.mjs'), path.join(folder, 'scripts/lint.mjs'));
symlinkSync(path.join(spec, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
write('openapi.yaml', { openapi: '3.1.1', info: { title: 'No licence', version: '1.0.0' }, paths: {} });

function write(file, content) {
  writeFileSync(path.join(folder, file), stringify(content));
}

function lint(severity) {
  const rules = { struct: 'error', 'info-license': severity };
  write('redocly.yaml', { telemetry: 'off', rules, apis: { quotakit: { root: 'openapi.yaml' } } });
  const script = path.join(folder, 'scripts/lint.mjs');
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
}

it('succeeds without a problem', () => {
  expect(lint('off').status).toBe(0);
});

it.each(['warn', 'error'])('fails on a problem of severity %s', (severity) => {
  expect(lint(severity).status).toBe(1);
});

it('lints the workflows too', () => {
  write('workflows/broken.arazzo.yaml', { arazzo: '1.0.1', info: {} });
  const { status, stdout } = lint('off');
  expect(status).toBe(1);
  expect(stdout).toContain('broken.arazzo.yaml');
});
