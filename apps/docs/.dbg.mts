import { chromium } from 'playwright-core';
import { startSite } from './test/support/site.ts';
const site = await startSite();
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const p = await b.newPage();
p.on('console', (m) => console.log('C', m.text()));
p.on('pageerror', (m) => console.log('E', m.message));
for (const id of process.argv.slice(2)) {
  await p.goto(site.url + `/workflows/${id}/`);
  await p.click('run-story button');
  await p.getByText('The server runs in this page.').waitFor({ timeout: 20000 });
  await p.getByRole('button', { name: 'Run all steps' }).click();
  await p
    .waitForFunction(
      () => /The story|could not/.test(document.querySelector('run-story')?.textContent ?? ''),
      null,
      { timeout: 15000 },
    )
    .catch(() => {});
  console.log(id, await p.locator('run-story').innerText());
  if (!/to its end/.test(await p.locator('run-story').innerText()))
    for (const s of await p.locator('.run-step').all())
      console.log(
        await s.getAttribute('aria-label'),
        await s.locator('.run-answer').textContent(),
        await s.locator('.run-checks').textContent(),
      );
}
await b.close();
await site.stop();
