import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemsOf, scaffold, translated, writeYaml } from '../scripts/i18n/locale.mjs';

const LOCALE = 'zh-CN';
const AT = {
  summary: '/get/summary',
  parameter: '/get/parameters/limit/description',
  code: '/get/responses/200/description',
};
let root;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'quotakit-i18n-'));
  write('openapi.yaml', { info: { title: 'Zoo' }, tags: [{ name: 'Cats' }], 'x-tagGroups': [] });
  write('paths/cats.yaml', {
    get: {
      summary: 'List cats',
      parameters: [{ name: 'limit', description: 'How many.', schema: { examples: [{ summary: 'data' }] } }],
      responses: { 200: { description: 'See `count`.', value: { description: 'data' } } },
    },
  });
  scaffold(root, LOCALE);
  translate('openapi.yaml', { '/info/title': '动物园', '/tags/Cats/name': '猫' });
  translate('paths/cats.yaml', {
    [AT.summary]: '列出猫',
    [AT.parameter]: '多少。',
    [AT.code]: '见 `count`。',
  });
});
afterEach(() => rmSync(root, { recursive: true }));

const target = (file) => path.join(root, 'i18n', LOCALE, file);
const write = (file, content) => writeYaml(path.join(root, file), content);
const entriesOf = (file) => parse(readFileSync(target(file), 'utf8'));

function translate(file, texts) {
  const entries = entriesOf(file);
  for (const [at, zh] of Object.entries(texts)) entries[at].zh = zh;
  writeYaml(target(file), entries);
}

function change(file, edit) {
  const document = parse(readFileSync(path.join(root, file), 'utf8'));
  edit(document);
  write(file, document);
}

it('is content with a complete translation and takes data for data', () => {
  expect(problemsOf(root, LOCALE)).toEqual([]);
  expect(Object.keys(entriesOf('paths/cats.yaml'))).toEqual(Object.values(AT));
});

it('replaces each text, and keeps the name of a tag as its identifier', () => {
  const { get } = translated(root, LOCALE, 'paths/cats.yaml');
  expect([get.summary, get.parameters[0].description]).toEqual(['列出猫', '多少。']);
  expect(get.responses[200].value.description).toBe('data');
  const index = translated(root, LOCALE, 'openapi.yaml');
  expect(index.tags).toEqual([{ name: 'Cats', 'x-displayName': '猫' }]);
});

it('names a missing, a stale and a left-over text', () => {
  change('paths/cats.yaml', ({ get }) => {
    get.description = 'All of them.';
    get.summary = 'List all cats';
    delete get.parameters;
  });
  expect(problemsOf(root, LOCALE)).toEqual([
    `paths/cats.yaml: ${AT.summary} is stale: its English text has changed.`,
    'paths/cats.yaml: /get/description is missing.',
    `paths/cats.yaml: ${AT.parameter} is left over: the contract has no such text.`,
  ]);
});

it('names a text whose code was translated, and a file without a source', () => {
  translate('paths/cats.yaml', { [AT.code]: '见计数。' });
  writeYaml(target('paths/dogs.yaml'), {});
  expect(problemsOf(root, LOCALE)).toEqual([
    `paths/cats.yaml: ${AT.code} must keep \`count\` as it is.`,
    'paths/dogs.yaml: there is no such file in the contract: delete it.',
  ]);
});

it('asks for the texts of error codes', () => {
  const code = { status: 404, meaning: 'There is no cat.', action: 'Look again.', retry: 'later' };
  write('errors.yaml', { zoo: { not_found: code } });
  scaffold(root, LOCALE);
  expect(Object.keys(entriesOf('errors.yaml'))).toEqual(['/zoo/not_found/meaning', '/zoo/not_found/action']);
  translate('errors.yaml', { '/zoo/not_found/meaning': '没有猫。' });
  expect(translated(root, LOCALE, 'errors.yaml').zoo.not_found).toEqual({ ...code, meaning: '没有猫。' });
  expect(problemsOf(root, LOCALE)).toEqual(['errors.yaml: /zoo/not_found/action is not translated.']);
});

it('asks for the texts of workflows by the names of their steps, and takes payloads and outputs for data', () => {
  const step = { stepId: 'feed', description: 'It eats.', outputs: { description: '$response.body#/a' } };
  const payload = { description: 'data' };
  write('workflows/feed.arazzo.yaml', {
    info: { title: 'Feed a cat', version: '1.0.0' },
    workflows: [{ workflowId: 'feed-a-cat', steps: [{ ...step, requestBody: { payload } }] }],
  });
  scaffold(root, LOCALE);
  expect(Object.keys(entriesOf('workflows/feed.arazzo.yaml'))).toEqual([
    '/workflows/feed-a-cat/steps/feed/description',
    '/info/title',
  ]);
});

it('keeps the English text where the translation is stale', () => {
  change('paths/cats.yaml', ({ get }) => (get.summary = 'List all cats'));
  const { get } = translated(root, LOCALE, 'paths/cats.yaml');
  expect([get.summary, get.parameters[0].description]).toEqual(['List all cats', '多少。']);
});

it('adds new texts and keeps the translations that still hold', () => {
  change('paths/cats.yaml', ({ get }) => (get.description = 'All of them.'));
  scaffold(root, LOCALE);
  expect(entriesOf('paths/cats.yaml')['/get/description']).toEqual({ en: 'All of them.', zh: '' });
  expect(entriesOf('paths/cats.yaml')[AT.summary].zh).toBe('列出猫');
  expect(problemsOf(root, LOCALE)).toEqual(['paths/cats.yaml: /get/description is not translated.']);
});
