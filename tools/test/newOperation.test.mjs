// Makes a new operation in a copy of the repository, as CONTRIBUTING.md says: what is not filled is refused by name, and
// what is filled passes.
import './support/long.mjs';
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { copyRepository } from './support/copy.mjs';

const copy = copyRepository();
after(() => rmSync(copy.folder, { recursive: true }));

const PATH = 'spec/paths/vouchers_{id}.yaml';
const SCHEMA = 'spec/components/schemas/Voucher.yaml';
const HANDLER = 'apps/server/src/handlers/platform/getVoucher.ts';

const create = (...args) => copy.node('tools/new/main.mjs', 'operation', ...args);
const lint = () => copy.attempt('--filter', '@quotakit/spec', 'lint');
const typecheck = () => copy.attempt('exec', 'turbo', 'run', 'typecheck', '--filter=@quotakit/server');

/** Replaces texts of a file, each of which has to be there, in their order. */
function edit(file, ...changes) {
  const full = path.join(copy.folder, file);
  let text = readFileSync(full, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} lacks ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(full, text);
}

describe('npm run new -- operation', () => {
  it('refuses what cannot be an operation', () => {
    for (const [method, url, says] of [
      ['FETCH', '/api/v1/vouchers/', /no method FETCH/],
      ['GET', '/api/v9/vouchers/', /No family has the path/],
      ['GET', '/api/v1/vouchers', /platform family end in a slash/],
      ['GET', '/v2/partners/vouchers/', /partner family do not end in a slash/],
      ['GET', '/api/v1/services/', /already/],
    ]) {
      const { status, stderr } = create(method, url);
      assert.equal(status, 2);
      assert.match(stderr, says);
    }
  });

  it('writes each file, whose gaps the lint names', () => {
    const { status, stdout } = create('GET', '/api/v1/vouchers/{id}/');
    assert.equal(status, 0);
    for (const file of [PATH, SCHEMA, HANDLER, 'spec/openapi.yaml'])
      assert.ok(stdout.includes(`  ${file}\n`), file);

    const refused = lint();
    assert.notEqual(refused.status, 0);
    const said = refused.stdout + refused.stderr;
    for (const sentence of [
      'Operation object `summary` must be non-empty string.',
      'Write this description: it is empty.',
      'Set `title` to the title of the source document.',
      'Operation tags should be defined in global tags.',
      'Show this body: give it at least one named example under `examples`.',
      'Property `id` has no description',
    ]) {
      assert.ok(said.includes(sentence), `${sentence}\n${said}`);
    }
  });

  it('passes the lint when it is filled, and not before it is translated', () => {
    const shown = '4f6f8a31-6a0e-4a3c-9d2b-0a8b1f4b6f10';
    edit(
      PATH,
      ["description: ''", 'description: The voucher.'],
      ['Uuid.yaml', `Uuid.yaml\n      examples:\n        - ${shown}`],
      ["summary: ''", 'summary: Get a voucher'],
      ["description: ''", "description: Returns one of the caller's vouchers."],
      ['[Vouchers]', '[Orders]'],
      ["title: ''", 'title: Vouchers'],
      ["description: ''", 'description: The voucher of this id.'],
      [
        'examples: {}',
        `examples:\n            unused:\n              summary: A voucher\n              value: { id: ${shown} }`,
      ],
    );
    edit(
      SCHEMA,
      ["description: ''", 'description: What a caller may redeem.'],
      ["description: ''", `description: The voucher's id.\n    examples:\n      - ${shown}`],
    );
    const untranslated = copy.attempt('--filter', '@quotakit/spec', 'i18n');
    assert.notEqual(untranslated.status, 0);
    assert.match(untranslated.stderr, /vouchers_\{id\}\.yaml: \/get\/summary is stale/);

    copy.attempt('--filter', '@quotakit/spec', 'i18n', '--write');
    for (const file of [PATH, SCHEMA]) {
      const translation = path.join(copy.folder, file.replace('spec/', 'spec/i18n/zh-CN/'));
      writeFileSync(translation, readFileSync(translation, 'utf8').replaceAll("zh: ''", 'zh: 兑换券'));
    }
    const { status, stdout, stderr } = lint();
    assert.equal(status, 0, stdout + stderr);
  });

  it('compiles when its handler is written, and not before', () => {
    const refused = typecheck();
    assert.notEqual(refused.status, 0);
    assert.match(refused.stdout + refused.stderr, /getVoucher\.ts.*error TS/);
    edit(HANDLER, [
      '({ path, query }, { database }) => {}',
      '({ path }) => ({ status: 200, body: { id: path.id } })',
    ]);
    const { status, stdout, stderr } = typecheck();
    assert.equal(status, 0, stdout + stderr);
  });

  it('extends the file of a path that is there', () => {
    assert.equal(create('DELETE', '/api/v1/vouchers/{id}/').status, 0);
    const text = readFileSync(path.join(copy.folder, PATH), 'utf8');
    assert.deepEqual(text.match(/^\w+(?=:)/gm), ['parameters', 'get', 'delete']);
  });
});
