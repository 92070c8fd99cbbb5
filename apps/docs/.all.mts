import { chromium } from 'playwright-core';
import { startSite } from './test/support/site.ts';
import { operationViews } from './src/reference/operations.ts';
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
const only = process.argv.slice(2);
for (const v of operationViews()) {
  if (only.length && !only.includes(v.id)) continue;
  await p.goto(site.url + v.href);
  const t0 = Date.now();
  await p.click('run-panel button');
  await p.click('.run-send');
  await p
    .locator('.run-verdict p')
    .first()
    .waitFor({ timeout: 10000 })
    .catch(() => {});
  const s = await p.locator('.run-answer').innerText();
  const ok = /Status 2/.test(s) && /As the/.test(await p.locator('.run-verdict').innerText());
  const ms = Date.now() - t0;
  console.log(
    ok ? 'ok' : 'NO',
    v.id,
    s.replace('\n', ' '),
    ms,
    ok
      ? ''
      : (await p.locator('.run-verdict').innerText()) +
          (await p.locator('.run-bad').allInnerTexts()) +
          (await p
            .locator('.run-response code')
            .first()
            .innerText()
            .catch(() => '')),
  );
}
await b.close();
await site.stop();
