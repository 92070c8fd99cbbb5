import { beforeEach, expect, test } from 'vitest';
import { settled, signIn, textOf } from './support/console.ts';
import { DOCS_URL } from './support/demoServer.ts';
import { stage } from './support/stage.ts';

/** How a session of the console begins, goes on and ends. */
export function holdsSession(): void {
  let token: string;
  beforeEach(async () => {
    await stage.open();
    token = stage.server.settings.demo?.platformToken ?? '';
  });

  const kept = () =>
    stage.page.evaluate(() =>
      JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }]),
    );
  const platform = (method: string, path: string) =>
    fetch(`${stage.server.baseUrl}/api/v1/platform-tokens/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(method === 'POST' && { body: '{}' }),
    });

  test('leaves no token behind', async () => {
    const addresses: string[] = [];
    stage.page.on('request', (request) => addresses.push(request.url()));
    await signIn(stage.page);
    const { secretKey = '' } = stage.server.settings.demo ?? {};
    for (const secret of [token, secretKey]) {
      expect(await kept()).not.toContain(secret);
      expect(addresses.join()).not.toContain(secret);
      expect(stage.server.written()).not.toContain(secret);
      expect(await stage.page.content()).not.toContain(secret);
    }
    await stage.page.reload();
    await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  test('stays over a reload where the reader wishes it, until he signs out', async () => {
    await stage.page.getByLabel('Stay signed in').check();
    await signIn(stage.page);
    await stage.page.reload();
    await settled(stage.page);
    expect(await stage.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(token);
    await stage.page.getByRole('button', { name: 'Sign out' }).click();
    await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await kept()).not.toContain(token);
    await stage.page.reload();
    await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  test('begins with no wrong token', async () => {
    await stage.page.getByLabel('Platform token').fill(`platform-v1-${'0'.repeat(64)}`);
    await stage.page.getByRole('button', { name: 'Sign in' }).click();
    const alert = stage.page.getByRole('alert');
    await alert.waitFor();
    expect(await textOf(stage.page, '[role=alert]')).toMatch(
      /^The server does not accept this token\. Invalid platform token Status 401 Code authentication_failed Request [0-9a-f-]{36} About this error$/,
    );
    expect(await alert.getByRole('link').getAttribute('href')).toBe(
      `${DOCS_URL}/errors/platform/authentication_failed/`,
    );
  });

  test('begins with no half of an access key, and with no token that cannot be sent', async () => {
    await stage.page.getByLabel('Secret key').fill('');
    await stage.page.getByRole('button', { name: 'Sign in' }).click();
    await stage.page.getByText('Fill in both keys, or leave both empty.').waitFor();
    await stage.page.getByLabel('Access key (AK)').fill('');
    await stage.page.getByLabel('Platform token').fill('two words');
    await stage.page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => textOf(stage.page, '[role=alert]')).toContain('visible ASCII');
  });

  test('needs no keys of a project, and says what they are for', async () => {
    await stage.page.getByLabel('Access key (AK)').fill('');
    await stage.page.getByLabel('Secret key').fill('');
    await signIn(stage.page);
    expect(await textOf(stage.page, '#quotas')).toContain('Client quotas belong to a project.');
    expect(await textOf(stage.page, '#credit')).toContain('The credit line belongs to a partner.');
  });

  test('ends when its token is revoked', async () => {
    const { id, token: own } = await (await platform('POST', '')).json();
    await stage.page.getByLabel('Platform token').fill(own);
    await signIn(stage.page);
    expect((await platform('DELETE', `${id}/`)).status).toBe(204);
    await stage.page.getByRole('button', { name: 'Refresh' }).click();
    await stage.page.getByText('The server no longer accepts the platform token. Sign in again.').waitFor();
    expect(await stage.page.getByText('195.05').count()).toBe(0);
  });

  test('does not go on over a reload with a token that was revoked', async () => {
    const { id, token: own } = await (await platform('POST', '')).json();
    await stage.page.getByLabel('Platform token').fill(own);
    await stage.page.getByLabel('Stay signed in').check();
    await signIn(stage.page);
    expect((await platform('DELETE', `${id}/`)).status).toBe(204);
    await stage.page.reload();
    await stage.page.getByText('The server no longer accepts the platform token.').waitFor();
    expect(await kept()).not.toContain(own);
  });

  test('tells of a part that failed, and reads it again', async () => {
    const body = '{"error":{"code":"api_error","message":"The server failed."},"trace_id":"t-1"}';
    const failing = { status: 500, contentType: 'application/json', body };
    await stage.page.route('**/api/v1/ledger-entries/?limit=*', (route) => route.fulfill(failing));
    await signIn(stage.page);
    expect(await textOf(stage.page, '#ledger [role=alert]')).toBe(
      'The server failed. Status 500 Code api_error Request t-1 About this error Try again',
    );
    expect(await textOf(stage.page, '#usage')).toContain('ChatGPT Chat API');
    await stage.page.unrouteAll();
    await stage.page.getByRole('button', { name: 'Try again' }).click();
    await stage.page.getByText(/\d+ found/).waitFor();
  });
}
