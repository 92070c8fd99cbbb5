import { describe, expect, test } from 'vitest';
import { createSearch } from '../src/search/engine.ts';
import { excerptOf, piecesOf } from '../src/search/excerpt.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { formsOf, tokensOf } from '../src/search/tokens.ts';

const record = (given: Partial<SearchRecord>): SearchRecord => ({
  href: '/',
  kind: 'page',
  title: '',
  section: '',
  names: [],
  text: '',
  ...given,
});

describe('terms', () => {
  test('are identifiers whole and in parts', () => {
    expect(tokensOf('createCharge')).toEqual(['createcharge', 'create', 'charge']);
    expect(tokensOf('error_code: CBC.0151')).toEqual([
      'error_code',
      'error',
      'code',
      'cbc.0151',
      'cbc',
      '0151',
    ]);
  });

  test('are pairs of Chinese characters', () => {
    expect(tokensOf('扣除积分 API')).toEqual(['扣除', '除积', '积分', 'api']);
    expect(tokensOf('费')).toEqual(['费']);
  });

  test('are found with other endings', () => {
    expect(formsOf('charging')).toEqual(['charging', 'charg']);
    expect(formsOf('扣除')).toEqual(['扣除']);
  });
});

describe('what is typed in full comes first', async () => {
  const search = await createSearch([
    record({ href: '/list/', kind: 'operation', title: 'List', names: ['GET /v1/orders/', '/v1/orders/'] }),
    record({
      href: '/get/',
      kind: 'operation',
      title: 'Get',
      names: ['GET /v1/orders/{id}/', '/v1/orders/{id}/'],
    }),
    record({ href: '/sum/', kind: 'operation', title: 'Sum', names: ['/v1/orders/summary/'] }),
    record({ href: '/hold/', kind: 'schema', title: 'Hold', names: ['Hold'] }),
    record({ href: '/guide/', kind: 'guide', title: 'Hold credits', text: 'Hold, hold and hold.' }),
  ]);
  const first = (query: string) => search(query)[0]?.href;

  test.each([
    ['GET /v1/orders/', '/list/'],
    ['get https://host.example/v1/orders/17?x=y', '/get/'],
    ['/v1/orders/summary', '/sum/'],
    ['Hold credits', '/guide/'],
  ])('%s', (query, href) => expect(first(query)).toBe(href));

  test('but a plain word means no schema of that name', () => {
    expect(first('hold')).toBe('/guide/');
  });

  test('and nothing is found for nothing', () => {
    expect(search('zzzz')).toEqual([]);
    expect(search('…')).toEqual([]);
  });
});

describe('excerpts', () => {
  test('mark what was looked for', () => {
    expect(piecesOf('Charges a credential', 'charging')).toEqual([
      { text: 'Charg', found: true },
      { text: 'es a credential', found: false },
    ]);
  });

  test('begin shortly before the first word that was found', () => {
    const text = `${'word '.repeat(40)}needle ${'word '.repeat(40)}`;
    const shown = excerptOf(text, 'needle')
      .map((piece) => piece.text)
      .join('');
    expect(shown).toMatch(/^… (?:word ){4,10}needle (?:word )+/);
    expect(shown).toMatch(/…$/);
  });

  test('of another text begin with it', () => {
    expect(excerptOf('Some text.', 'else')).toEqual([{ text: 'Some text.', found: false }]);
  });
});
