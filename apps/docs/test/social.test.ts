import { expect, test } from 'vitest';
import { cardSvg } from '../src/social/card.ts';
import { cardHref } from '../src/social/href.ts';
import { builtBytes, builtFiles, builtText } from './support/dist.ts';

/** Latin, the punctuation of both languages, the characters of GB 2312 level 1, and some that our field needs. */
const FONT = new Set([
  ...latin(),
  ...'·–—‘’“”…→›©±×§$€¥，。、；：？！（）《》「」【】％～',
  ...'浏渲昵阈咨',
  ...gb2312(),
]);

/** Pages without a picture of their own. */
const SHARED = /\/404\/|\/reference\/schemas\/[^/]+\/index/;

const MOST_BYTES = 60_000;

test('pictures are as large as others expect them, and small to load', () => {
  const pictures = builtFiles('.png').filter((file) => file.startsWith('/social/'));
  expect(pictures.length).toBeGreaterThan(100);
  const odd = pictures.filter((file) => {
    const bytes = builtBytes(file);
    return bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630 || bytes.length > MOST_BYTES;
  });
  expect(odd).toEqual([]);
});

test('the font has every character of every picture', () => {
  const drawn = builtFiles('index.html').filter((page) => !SHARED.test(page));
  const lacking = drawn.filter((page) => {
    const tags = builtText(page).match(/<h1[^>]*>[^<]*|<meta name="description"[^>]*>/g) ?? [];
    return [...tags.join('')].some((character) => !/\s/.test(character) && !FONT.has(character));
  });
  expect(lacking).toEqual([]);
});

test('the schemas share the picture of their index', () => {
  expect(cardHref('/zh-cn/reference/schemas/hold/')).toBe('/social/zh-cn/reference/schemas.png');
  expect(cardHref('/')).toBe('/social/index.png');
});

test('long titles are cut after their third line', () => {
  const svg = cardSvg({ kind: 'Guide', title: 'A rather long title '.repeat(12), detail: '<b> & c' });
  expect(svg.match(/font-size="68"/g)).toHaveLength(3);
  expect(svg).toContain(' …</text>');
  expect(svg).toContain('&lt;b> &amp; c');
});

function latin(): string[] {
  return Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
}

function gb2312(): string[] {
  const bytes = Array.from({ length: 40 * 94 }, (_, index) => [
    176 + Math.floor(index / 94),
    161 + (index % 94),
  ]);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes.flat()))];
}
