import { readFileSync } from 'node:fs';
import examples from '@quotakit/engine/examples/decisions.json' with { type: 'json' };
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readChangelogs } from '../src/changelog/releases.ts';
import { creditLineValues, drawCreditLine } from '../src/pictures/creditLine.ts';
import { priceFor } from '../src/pictures/discounts.ts';
import { drawSigning, signingValues } from '../src/pictures/signing.ts';
import { pictureStringsIn } from '../src/pictures/strings/index.ts';
import { drawWaterfall, waterfallValues } from '../src/pictures/waterfall.ts';
import { drawWindows, windowsValues } from '../src/pictures/windows.ts';
import { absent, watch } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const words = pictureStringsIn('en');

describe('the picture of a payment', () => {
  const branches = new Set(['own', 'own_exactly', 'global', 'used_up_not_allowed', 'used_up_both']);

  test.each(examples.filter(({ branch }) => branches.has(branch)))(
    'decides as the worked example: $title',
    ({ given, then }) => {
      const { texts, states } = drawWaterfall(
        {
          price: given.listPrice,
          discount: '0',
          own: given.own ?? '',
          global: given.globalBalance ?? '',
          allow: given.allowConsumeGlobal ? 'on' : undefined,
        },
        words.waterfall,
      );
      expect(states['answer']).toBe('code' in then ? 'refused' : 'paid');
      expect(states['own'] === 'pays').toBe(!('code' in then) && then.paidBy === 'Individual');
      expect(states['global'] === 'pays').toBe(!('code' in then) && then.paidBy === 'Global');
      expect(texts['answer']).toMatch('code' in then ? `${then.status} ${then.code}` : /^201: /);
    },
  );

  test('says the price after the discount', () => {
    const { texts } = drawWaterfall(waterfallValues, words.waterfall);
    expect(texts['price']).toBe('0.55 less 3 % is 0.5335');
  });

  test.each([{ price: '1e3' }, { own: '-1' }, { discount: '101' }, { global: '0.0000001' }])(
    'refuses %o',
    (values) => {
      expect(() => drawWaterfall({ ...waterfallValues, ...values }, words.waterfall)).toThrow(
        /amount|negative|everything/,
      );
    },
  );
});

describe('the picture of windows', () => {
  const markupOf = (values: object) =>
    drawWindows({ ...windowsValues, ...values }, words.windows).markup?.['spans'] ?? '';

  test('refuses the fourth call of a window, and begins the next at its time', () => {
    const markup = markupOf({});
    expect(markup).toContain('<code>11:59:50</code> passes</li>');
    expect(markup).toContain('<code>12:00:50</code> 429, Retry-After: 10');
    expect(markup).toContain('12:01:00 to 12:02:00');
    expect(markup.match(/429/g)).toHaveLength(1);
  });

  test('without a reset time, a window begins with its first call', () => {
    const markup = markupOf({ reset: '', calls: '12:00:06 12:01:05 12:01:06' });
    expect(markup).toContain('12:00:06 to 12:01:06');
    expect(markup).toContain('12:01:06 to 12:02:06');
  });

  test('windows are anchored at a reset time long ago', () => {
    const markup = markupOf({ reset: '2020-09-20 00:00:30', calls: '12:00:29 12:00:30' });
    expect(markup).toContain('11:59:30 to 12:00:30');
    expect(markup).toContain('12:00:30 to 12:01:30');
  });

  test.each([{ limit: '0' }, { unit: 'WEEK' }, { reset: 'soon' }])('refuses %o', (values) => {
    expect(() => markupOf(values)).toThrow(/whole number|unit|time/);
  });
});

test('the credit line has the figures of source document 002', () => {
  const { texts, states } = drawCreditLine(creditLineValues, words.creditLine);
  expect(texts['used']).toBe('500.28 + 100.01 − 10.18 − 10.03 = 580.08');
  expect(states['answer']).toBe('paid');
  const crossed = drawCreditLine({ ...creditLineValues, quota: '580.07' }, words.creditLine);
  expect(crossed.states['answer']).toBe('refused');
});

test('the steps of a signature are those of the vendor’s signer', () => {
  const { texts } = drawSigning(signingValues);
  expect(texts['canonical']).toMatch(/\n1807afb36ae958041da8a2fa15648f9ecd9c42c70c72b63fb1303d04d0d03978$/);
  expect(texts['toSign']).toBe(
    'SDK-HMAC-SHA256\n20200919T072747Z\ncba88643888a42ffcf1d897f5453bbb75b58716f9467d7f6637ad54addff6925',
  );
  expect(texts['signature']).toBe('fa5c6b3668d875a02a64d7a9444ad0140fbcfbdf9c9a94105cac9d249c711377');
  expect(texts['header']).toContain(
    'SignedHeaders=content-type;host;x-project-id;x-sdk-date, Signature=fa5c',
  );
});

test('who just reaches a coin policy pays its price', () => {
  expect(priceFor('0.55', 999_999)).toBe('0.55');
  expect(priceFor('0.55', 1_000_000)).toBe('0.5335');
  expect(priceFor('0.55', 200_000_000)).toBe('0.44');
});

test('changelogs are shown below the name of their package', () => {
  expect(readChangelogs(['# b\n\n## 1.0.0\n\n### Major\n', '# a\n\n## 0.1.0\n'])).toEqual([
    { name: 'a', text: '### 0.1.0' },
    { name: 'b', text: '### 1.0.0\n\n#### Major' },
  ]);
});

test('the guide names every setting of the server', () => {
  const read = (place: string) => readFileSync(new URL(place, import.meta.url), 'utf8');
  const guide = read('../src/content/docs/guides/running-the-server.mdx');
  const named = read('../../server/src/node/config.ts').match(
    /\b(?:QUOTAKIT_[A-Z_]+|DATABASE_URL|VALKEY_URL)\b/g,
  );
  expect([...new Set(named)].filter((name) => !guide.includes(`| \`${name}\``))).toEqual([]);
});

describe.skipIf(absent)('a picture in the page', () => {
  const shared = useShared();

  const pictureOn = async (page: Page, guide: string) => {
    await page.goto(`${shared.url}/guides/${guide}/`, { waitUntil: 'networkidle' });
    return page.locator('interactive-picture');
  };

  test('follows what a reader enters', async () => {
    const page = await shared.browser.newPage();
    const problems = watch(page, shared.url);
    const picture = await pictureOn(page, 'how-a-call-is-paid');
    const answer = () => picture.locator('output').innerText();
    expect(await answer()).toBe('201: the Global application pays 0.5335');
    await picture.getByLabel('Own quota').fill('0.5335');
    // It is loaded when a reader comes near.
    await expect.poll(answer).toBe('201: the application pays 0.5335');
    await picture.getByLabel('Own quota').fill('0');
    await picture.getByLabel('allow_consume_global').uncheck();
    expect(await answer()).toBe('402 used_up: nothing is charged');
    await picture.getByLabel('Own quota').fill('much');
    expect(await picture.getByRole('alert').innerText()).toContain('decimal numbers');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('signs what a reader enters', async () => {
    const page = await shared.browser.newPage();
    const picture = await pictureOn(page, 'authentication');
    const before = await picture.locator('[data-text=signature]').innerText();
    await picture.getByLabel('Secret key').fill('Another');
    await expect.poll(() => picture.locator('[data-text=signature]').innerText()).not.toBe(before);
    await page.close();
  });

  test('shows windows and refusals', async () => {
    const page = await shared.browser.newPage();
    const picture = await pictureOn(page, 'client-quotas');
    await picture.getByLabel('call_limits').fill('2');
    await expect.poll(() => picture.getByText('429').count()).toBe(3);
    await page.close();
  });

  test('is there without JavaScript, without a form', async () => {
    const page = await shared.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${shared.url}/guides/how-a-call-is-paid/`);
    expect(await page.locator('interactive-picture output').innerText()).toContain('201');
    expect(await page.locator('interactive-picture form').isVisible()).toBe(false);
    await page.close();
  });
});
