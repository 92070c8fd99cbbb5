import { expect, test } from 'vitest';
import { en } from '../src/strings/en.ts';
import { createFormats } from '../src/strings/formats.ts';
import { preferredLanguage } from '../src/strings/locale.ts';
import { zhCN } from '../src/strings/zh-CN.ts';

/** Every text by its place; functions are called with marks for what they are given. */
function texts(strings: object, place = ''): [string, string][] {
  return Object.entries(strings).flatMap(([name, value]: [string, unknown]) => {
    const at = `${place}/${name}`;
    if (typeof value === 'function') return [[at, String(value('‹1›', '‹2›', '‹3›'))]];
    return typeof value === 'string' ? [[at, value]] : texts(value as object, at);
  });
}

const marks = (text: string) => [...text.matchAll(/‹\d›/g)].map(([mark]) => mark).toSorted();

test('both languages have the same texts, with the same values in them', () => {
  const [english, chinese] = [texts(en), new Map(texts(zhCN))];
  expect([...chinese.keys()]).toEqual(english.map(([place]) => place));
  for (const [place, text] of english) {
    expect([place, marks(chinese.get(place) ?? '')]).toEqual([place, marks(text)]);
  }
});

test('what is translated is translated', () => {
  const same = texts(en).filter(([place, text]) => new Map(texts(zhCN)).get(place) === text);
  expect(same.map(([place]) => place)).toEqual(['/none', '/signIn/kinds/xAuthToken', '/signIn/authToken']);
});

test('amounts keep every digit', () => {
  const formats = createFormats('en');
  expect(formats.amount('9007199254.740991')).toBe('9,007,199,254.740991');
  expect(formats.amount(0.1)).toBe('0.1');
  expect(formats.rounded('0.005')).toBe('0.01');
  expect(formats.money('-10.03', 'USD')).toBe('-$10.03');
});

test.each([
  [null, 'zh-TW', 'zh-CN'],
  [null, 'fr-FR', 'en'],
  ['en', 'zh-CN', 'en'],
  ['klingon', 'zh', 'zh-CN'],
])('chosen %s and a browser of %s give %s', (chosen, browser, language) => {
  expect(preferredLanguage(chosen, browser)).toBe(language);
});
