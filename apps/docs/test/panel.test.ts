import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { absent, watch } from './support/browser.ts';
import { openPanel, readAnswer, sendRequest } from './support/panel.ts';
import { useShared } from './support/shared.ts';

const GOOD = '✓ As the contract says.';

describe.skipIf(absent)('the Run panel', () => {
  const shared = useShared();
  let page: Page;
  let problems: string[];
  beforeEach(async () => {
    page = await shared.context.newPage();
    problems = watch(page, shared.url);
  });
  afterEach(() => page.close());

  test.each([
    ['platform', 'list-applications', '200'],
    ['metering', 'create-charge', '201'],
    ['partner', 'get-consumption-quota', '200'],
    ['client-quotas', 'update-client-quota', '200'],
    ['identity', 'create-auth-token', '201'],
  ])('runs an operation of the %s family in the page: %s', async (family, operation, status) => {
    await openPanel(page, `${shared.url}/reference/${family}/${operation}/`);
    const { answer, verdict } = await sendRequest(page);
    expect({ answer: answer.split('\n')[0], verdict, problems }).toEqual({
      answer: `Status ${status}`,
      verdict: GOOD,
      problems: [],
    });
  });

  test('signs requests with an access key', async () => {
    await openPanel(page, `${shared.url}/reference/partner/list-customer-budgets/`);
    await page.getByLabel('Scheme').selectOption('akSk');
    const { answer, verdict } = await sendRequest(page);
    expect(answer).toContain('Status 200');
    expect(verdict).toBe(GOOD);
    expect(await page.getByRole('group', { name: 'curl' }).innerText()).toContain(
      'SDK-HMAC-SHA256 Access=QK',
    );
  });

  test('keeps its state until it is reset', async () => {
    await openPanel(page, `${shared.url}/reference/metering/create-charge/`);
    await page.getByLabel('amount').fill('10');
    const remaining = async () => JSON.parse((await sendRequest(page)).body).remaining_amount as number;
    const before = await remaining();
    expect(await remaining()).toBe(before - 10);
    await page.getByRole('button', { name: 'Reset the demo data' }).click();
    await page.getByText('The demo data is as it was.').waitFor();
    await page.getByLabel('amount').fill('10');
    expect(await remaining()).toBe(before);
  });

  test('keeps the form, the JSON and the code alike', async () => {
    await openPanel(page, `${shared.url}/reference/metering/create-hold/`);
    await page.getByLabel('amount').fill('0.25');
    await page.getByRole('tab', { name: 'JSON' }).click();
    const json = page.getByRole('textbox', { name: 'JSON' });
    expect(JSON.parse(await json.inputValue())).toEqual({ amount: 0.25 });
    await json.fill('{ "amount": 0.75, "description": null }');
    await page.getByRole('tab', { name: 'Form' }).click();
    expect(await page.getByLabel('amount').inputValue()).toBe('0.75');
    await page.getByRole('tab', { name: 'Python' }).click();
    const python = page.getByRole('group', { name: 'Python' });
    expect(await python.innerText()).toContain("'amount': 0.75,\n        'description': None,");
  });

  test('has a form for each shape that a body can have', async () => {
    await openPanel(page, `${shared.url}/reference/platform/create-order/`);
    const shape = page.getByLabel('Shape');
    const shown = () => page.locator('.run-either > fieldset:visible > legend').allInnerTexts();
    expect(await shown()).toEqual(['SingleOrderRequest']);
    await page.getByLabel('Example').selectOption('Several at once');
    expect(await shape.inputValue()).toBe('1');
    expect(await shown()).toEqual(['BatchOrderRequest']);
    await shape.selectOption('SingleOrderRequest');
    await page.getByLabel('application_id').locator('visible=true').fill('a');
    await page.getByRole('tab', { name: 'JSON' }).click();
    expect(JSON.parse(await page.getByRole('textbox', { name: 'JSON' }).inputValue())).toMatchObject({
      application_id: 'a',
    });
    await page.getByLabel('Example').selectOption('One package');
    const { answer, verdict } = await sendRequest(page);
    expect(answer).toContain('Status 201');
    expect(verdict).toBe(GOOD);
    expect(problems).toEqual([]);
  });

  test('says what is wrong with JSON, and with an answer that is refused', async () => {
    await openPanel(page, `${shared.url}/reference/metering/create-charge/`);
    await page.getByLabel('amount').fill('1000000');
    const { answer, verdict } = await sendRequest(page);
    expect(answer).toContain('Status 402');
    expect(verdict).toBe(GOOD);
    await page.getByRole('tab', { name: 'JSON' }).click();
    await page.getByRole('textbox', { name: 'JSON' }).fill('{');
    expect(await page.getByRole('alert').innerText()).toContain('This is not JSON yet');
  });

  test('leads from an error to its page, in the reader’s language', async () => {
    await openPanel(page, `${shared.url}/zh-cn/reference/metering/create-charge/`);
    await page.getByLabel('amount').fill('1000000');
    await sendRequest(page);
    await page.locator('.run-received summary').click();
    expect(await page.locator('.run-received').innerText()).toContain(
      `link: <${shared.url}/errors/metering/used_up/>; rel="help"`,
    );
    await page.getByRole('link', { name: '此错误的含义和处理办法' }).click();
    await page.waitForURL('**/zh-cn/errors/metering/used_up/');
    expect(await page.locator('h1').innerText()).toBe('used_up');
  });

  test('can be used with the keyboard alone', async () => {
    await page.goto(`${shared.url}/reference/metering/create-charge/`);
    await tabTo(page, '.run-open');
    await page.keyboard.press('Enter');
    await page.getByText('The server runs in this page.').waitFor();
    await tabTo(page, '[role=tab]');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'JSON' }).getAttribute('aria-selected')).toBe('true');
    await tabTo(page, '.run-send');
    await page.keyboard.press('Enter');
    expect((await readAnswer(page)).answer).toContain('Status 201');
    expect(problems).toEqual([]);
  });

  test('calls a server of the reader’s own, with nothing left behind', async () => {
    const own = await startOwnServer();
    await openPanel(page, `${shared.url}/reference/platform/list-applications/`);
    await page.getByLabel('Server').selectOption('own');
    expect(await page.getByLabel('Token').inputValue()).toBe('');
    await page.getByLabel('Base URL').fill(own.url);
    await page.getByLabel('Token').fill('my-own-token');
    const { answer, verdict } = await sendRequest(page);
    expect(answer).toContain('Status 200');
    expect(verdict).toContain('Not as the contract says');
    expect(own.received.map(({ authorization }) => authorization)).toContain('Bearer my-own-token');
    const kept = await page.evaluate(() => JSON.stringify([location.href, localStorage, sessionStorage]));
    expect(kept).not.toContain('my-own-token');
    await own.stop();
  });
});

/** Presses Tab until the focus is on what a selector finds, and checks that it can be seen there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (!found) continue;
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    );
    expect(outline).not.toBe('none');
    return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** A server of another origin that allows every page, and answers with what the contract does not say. */
async function startOwnServer() {
  const received: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers);
    response.writeHead(request.method === 'OPTIONS' ? 204 : 200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization',
      'content-type': 'application/json',
    });
    response.end(request.method === 'OPTIONS' ? undefined : '{"unknown":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { url: `http://127.0.0.1:${port}`, received, stop };
}
