import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import examples from '@quotakit/engine/examples/decisions.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { pictureStringsIn } from '../src/pictures/strings/index.ts';
import decisions from '../src/strings/zh-CN/decisions.json' with { type: 'json' };
import measurements from '../src/strings/zh-CN/measurements.json' with { type: 'json' };

interface Report {
  readonly tables: readonly {
    readonly title: string;
    readonly conditions: string;
    readonly rows: readonly { readonly name: string; readonly figures: Readonly<Record<string, number>> }[];
    readonly goals: readonly { readonly text: string }[];
  }[];
}

const REPORTS = fileURLToPath(new URL('../generated/bench/', import.meta.url));
const reports = globSync('*.json', { cwd: REPORTS }).map(
  (file) => JSON.parse(readFileSync(REPORTS + file, 'utf8')) as Report,
);

test('every example of a decision is translated, and nothing else', () => {
  const texts = new Set(examples.flatMap(({ title, why }) => [title, why]));
  expect(new Set(Object.keys(decisions))).toEqual(texts);
});

test('every text of a measurement is translated', () => {
  const texts = reports
    .flatMap(({ tables }) => tables)
    .flatMap(({ title, conditions, rows, goals }) => [
      title,
      conditions,
      ...rows.flatMap(({ name, figures }) => [name, ...Object.keys(figures)]),
      ...goals.map(({ text }) => text),
    ]);
  expect(texts.length).toBeGreaterThan(0);
  expect([...new Set(texts)].filter((text) => !Object.hasOwn(measurements, text))).toEqual([]);
});

test('the words of a picture have the same places for values in each language', () => {
  const placesOf = (words: object) =>
    Object.fromEntries(
      Object.entries(words).map(([name, text]) => [
        name,
        String(text)
          .match(/\{\w+\}/g)
          ?.toSorted(),
      ]),
    );
  const english = pictureStringsIn('en');
  for (const [kind, words] of Object.entries(pictureStringsIn('zh-CN'))) {
    expect(placesOf(words)).toEqual(placesOf(english[kind as keyof typeof english]));
  }
});
