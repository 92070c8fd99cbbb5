import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, prefixOf } from '../../src/i18n/languages.ts';
import { absent } from '../support/browser.ts';
import { openSearch } from '../support/search.ts';
import { useShared } from '../support/shared.ts';
import queries from './searchQueries.json' with { type: 'json' };

/** Of all queries, how many have to find their page first, and how long the median may take to be shown. */
const FEWEST_RIGHT = 38;
const LONGEST_MS = 100;

interface Answer {
  readonly query: string;
  readonly wanted: string;
  readonly first: string;
  readonly duration: number;
}

describe.skipIf(absent)('the search', () => {
  const shared = useShared();

  test('finds the right page first, at once', async () => {
    const answers: Answer[] = [];
    for (const language of LANGUAGES) {
      const page = await openSearch(shared.browser, `${shared.url}${prefixOf(language)}/`);
      for (const [query, wanted] of Object.entries(queries[language])) {
        answers.push({ query, wanted, ...(await ask(page, query)) });
      }
      await page.close();
    }
    const wrong = answers.filter(({ first, wanted }) => first !== wanted);
    const median = answers.map(({ duration }) => duration).toSorted((a, b) => a - b)[answers.length / 2] ?? 0;
    console.info(`${answers.length - wrong.length} of ${answers.length} found first, median ${median} ms.`);
    for (const { query, first } of wrong) console.info(`"${query}" finds ${first} first.`);
    expect(answers.length).toBe(40);
    expect(answers.length - wrong.length).toBeGreaterThanOrEqual(FEWEST_RIGHT);
    expect(median).toBeLessThan(LONGEST_MS);
  });
});

/** Types a query in one go, and measures in the page how long it takes until the results are painted. */
async function ask(page: Page, query: string): Promise<{ first: string; duration: number }> {
  return page
    .getByRole('dialog')
    .getByRole('combobox')
    .evaluate(async (input: HTMLInputElement, text) => {
      input.value = text;
      const start = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const duration = performance.now() - start;
      const first = document.querySelector<HTMLAnchorElement>('[role=option]');
      return { first: first?.pathname ?? 'nothing', duration };
    }, query);
}
