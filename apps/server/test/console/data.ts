import { beforeEach, expect, test } from 'vitest';
import { rowsOf, settled, signIn, textOf } from './support/console.ts';
import { stage } from './support/stage.ts';

/** What the console shows of the demo data. */
export function showsData(): void {
  let problems: string[];
  beforeEach(async () => {
    problems = await stage.open();
  });

  async function post(path: string, token: string, body: object) {
    const answer = await fetch(`${stage.server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(201);
    return answer.json();
  }

  test('shows what the server has, and asks nobody else', async () => {
    await signIn(stage.page);
    expect(await textOf(stage.page, '.figures')).toMatch(/^Balance, all applications 481\.45 /);
    const balances = await stage.page.locator('.balance').allInnerTexts();
    expect(balances.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'ChatGPT One service 195.05 left 554.95 used',
      'Midjourney One service 166.4 left 83.6 used',
      'Global balance All services 120 left 0 used',
    ]);
    expect(await textOf(stage.page, '.burn-down')).toMatch(
      /Burn-down: ChatGPT At 15\.87 credits a day, the balance is used up around .+, in 12 days\. After that the global balance pays\./,
    );
    expect(await textOf(stage.page, '#quotas')).toMatch(
      /billing-worker 47 of 50 Fifty_an_hour Near the limit Anew in .*image-studio 12 of 50/,
    );
    expect(await textOf(stage.page, '#credit')).toMatch(
      /\$580\.08 of \$10,000\.00 used \$9,419\.92 left .*\$500\.28 .*\$100\.01 .*-\$10\.18 .*-\$10\.03 Used quota \$580\.08/,
    );
    expect(await rowsOf(stage.page, '#usage')).toHaveLength(8);
    expect((await rowsOf(stage.page, '#credentials')).join()).toMatch(
      /image-studio\tsk-\w{4}\*{4}\w{4}\tMidjourney\t83\.6/,
    );
    expect(await stage.page.getByText('55 found').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  test('draws another application, and says the same in a table', async () => {
    await signIn(stage.page);
    await stage.page.getByRole('radio', { name: /Global balance/ }).check();
    await stage.page.getByText('Nothing was spent in the last 7 days').waitFor();
    await stage.page.getByRole('radio', { name: /ChatGPT/ }).check();
    await stage.page.getByText('+250').waitFor();
    const picture = stage.page.getByRole('img', {
      name: /The balance went from .* to 195\.05 credits now\./,
    });
    expect(await picture.count()).toBe(1);
    await stage.page.getByText('Show as a table').click();
    const rows = await rowsOf(stage.page, '#applications');
    expect(rows).toHaveLength(30);
    expect(rows.filter((row) => row.includes('\t250\t'))).toHaveLength(1);
    expect(rows[0]).toMatch(/\t0\t0\t195\.05$/);
  });

  test('a charge moves the balance, the rows and the ledger', async () => {
    const token = stage.server.settings.demo?.platformToken ?? '';
    await signIn(stage.page);
    const applications = await (
      await fetch(`${stage.server.baseUrl}/api/v1/applications/?scope=Global`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json();
    const application_id = applications.items[0].id as string;
    const credential = await post('/api/v1/credentials/', token, {
      application_id,
      name: 'till',
      limited_amount: 10,
    });
    const charge = await post('/api/v1/charges/', credential.token, { amount: 8.5 });
    await stage.page.getByRole('button', { name: 'Refresh' }).click();
    await stage.page.getByText('472.95').waitFor();
    const firstOf = async (part: string) => (await rowsOf(stage.page, part))[0];
    await expect.poll(() => firstOf('#usage')).toMatch(/Charge\ttill\tGlobal balance\t201\t8\.5\t111\.5\t/);
    await expect.poll(() => firstOf('#credentials')).toContain('8.5 of 10');
    await stage.page.getByLabel('Charge ID').fill(charge.id);
    await stage.page.keyboard.press('Enter');
    await stage.page.getByText('1 found').waitFor();
    const [row] = await rowsOf(stage.page, '#ledger');
    expect(row).toMatch(new RegExp(`Charge\tGlobal balance\t-8\\.5\t111\\.5\tCharge ${charge.id}`));
  });

  test('searches the ledger', async () => {
    await signIn(stage.page);
    const form = stage.page.getByRole('form', { name: 'Search' });
    await form.getByLabel('Cause').selectOption('Free credits');
    await form.getByRole('button', { name: 'Search' }).click();
    await stage.page.getByText('4 found').waitFor();
    await form.getByLabel('Application').selectOption('ChatGPT');
    await form.getByRole('button', { name: 'Search' }).click();
    await stage.page.getByText('2 found').waitFor();
    expect((await rowsOf(stage.page, '#ledger')).map((row) => row.split('\t')[4])).toEqual(['+250', '+500']);
    await form.getByLabel('Charge ID').fill('no-id');
    await form.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => form.getByLabel('Charge ID').getAttribute('aria-invalid')).toBe('true');
    await form.getByRole('button', { name: 'Clear' }).click();
    await stage.page.locator('#ledger').getByText('10 of ').waitFor();
    await stage.page.locator('#ledger').getByRole('button', { name: 'Show more' }).click();
    await stage.page.locator('#ledger').getByText('20 of ').waitFor();
    await form.getByLabel('To', { exact: true }).fill('2020-01-01');
    await form.getByRole('button', { name: 'Search' }).click();
    await stage.page.getByText('No entry matches.').waitFor();
  });

  test('an account without calls says so', async () => {
    await stage.page.getByLabel('Platform token').fill(stage.server.demo.stranger.platformToken);
    await signIn(stage.page);
    expect(await stage.page.getByText('No call was metered yet.').isVisible()).toBe(true);
    expect(await stage.page.getByText('Nothing was spent in the last 7 days').isVisible()).toBe(true);
  });

  test('says that a partner is over its credit line, and what is missing for the quotas', async () => {
    await stage.page.getByRole('radio', { name: 'X-Auth-Token' }).check();
    await stage.page.getByLabel('X-Auth-Token').last().fill(stage.server.demo.overdrawnPartner.xAuthToken);
    await stage.page.getByLabel('Project ID').fill('');
    await signIn(stage.page);
    expect(await textOf(stage.page, '#credit')).toContain('The quota is exceeded');
    expect(await textOf(stage.page, '#quotas')).toContain('The project ID is missing');
  });

  test('can be read in Chinese', async () => {
    await stage.page.getByLabel('Language').selectOption('简体中文');
    await stage.page.getByRole('button', { name: '登录' }).click();
    await settled(stage.page);
    expect(await textOf(stage.page, '#credit')).toContain('已用 US$580.08，共 US$10,000.00');
    expect(await stage.page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'zh-CN',
      'Quotakit 控制台',
    ]);
  });
}
