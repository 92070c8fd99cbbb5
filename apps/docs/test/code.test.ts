import { describe, expect, test } from 'vitest';
import { highlight, type CodeLanguage } from '../src/code/highlight.ts';
import { editionIn } from '../src/i18n/edition.ts';
import { operationViews } from '../src/reference/operations.ts';
import { absent } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const LANGUAGES = ['curl', 'typescript', 'python'] as const;
const span = (kind: string, text: string) => `<span class="t-${kind}">${text}</span>`;

describe('code', () => {
  test.each([
    ['json', '{"a": [1, null, "<b"]}', `{${span('name', '"a"')}: [${span('number', '1')}, `],
    ['json', '"<&"', span('string', '"&lt;&amp;"')],
    ['curl', "curl -X POST 'http://a'", span('call', 'curl ') + span('name', '-X')],
    ['typescript', 'const a = 1;', span('word', 'const')],
    ['python', "print('a')", span('call', 'print')],
  ] as const)('%s has a class for each colour: %s', async (language, text, start) => {
    expect((await highlight(text, language)).slice(0, start.length)).toBe(start);
  });

  test('is the same text with colours, and none is set by style', async () => {
    const samples = operationViews(editionIn('zh-CN')).flatMap((view) => view.samples);
    const codes: (readonly [string, CodeLanguage])[] = samples.flatMap((sample) =>
      LANGUAGES.map((language) => [sample[language], language] as const),
    );
    expect(codes.length).toBeGreaterThan(100);
    for (const [text, language] of codes) {
      const html = await highlight(text, language);
      expect(html).not.toContain('style=');
      const shown = html.replaceAll(/<\/?span[^>]*>/g, '');
      expect(shown.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(text);
    }
  });
});

describe.skipIf(absent)('a sample', () => {
  const shared = useShared();

  test('is copied as it is, without its colours', async () => {
    const context = await shared.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${shared.url}/reference/metering/create-charge/`);
    const sample = page.locator('.sample[data-language=curl]').first();
    // What the button says is gone after a moment, which this holds.
    await page.clock.pauseAt(Date.now() + 60_000);
    await sample.getByRole('button', { name: 'Copy' }).click();
    await sample.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await sample.locator('code').textContent());
    expect(copied).toContain("curl -X POST 'http://127.0.0.1:4000/api/v1/charges/'");
    await context.close();
  });
});
