import { chromium } from 'playwright-core';
import { startSite } from './test/support/site.ts';
const [path = '/reference/metering/create-charge/', name = 'charge', mode = 'panel'] = process.argv.slice(2);
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
for (const [w, hgt] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const scheme of ['dark', 'light'] as const) {
    const p = await b.newPage({ viewport: { width: w, height: hgt }, colorScheme: scheme });
    p.on('console', (m) => console.log('C', m.text()));
    p.on('pageerror', (m) => console.log('E', m.message));
    await p.goto(site.url + path);
    if (mode === 'panel') {
      await p.click('run-panel button');
      await p.waitForSelector('.run-panel');
      await p.getByText('The server runs in this page.').waitFor({ timeout: 20000 });
      const t = Date.now();
      await p.click('.run-send');
      await p.locator('.run-verdict p').first().waitFor({ timeout: 20000 });
      console.log(
        w,
        scheme,
        'run',
        Date.now() - t,
        await p.locator('.run-answer').innerText(),
        await p.locator('.run-verdict').innerText(),
      );
    } else if (mode === 'story') {
      await p.click('run-story button');
      await p.getByRole('button', { name: 'Run all steps' }).click();
      await p.getByText('The story ran to its end.').waitFor({ timeout: 30000 });
    }
    const el = mode === 'page' ? p : p.locator(mode === 'story' ? 'main' : '.run-panel');
    await (mode === 'page'
      ? p.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png` })
      : (el as any).screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png` }));
    if (mode === 'panel') await p.screenshot({ path: `/tmp/shots/${name}-page-${w}-${scheme}.png` });
    await p.close();
  }
await b.close();
await site.stop();
