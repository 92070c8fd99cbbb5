// Takes the pictures of the README from the built site.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './support/browser.ts';
import { openPanel, sendRequest } from './support/panel.ts';
import { startSite } from './support/site.ts';

const folder = fileURLToPath(new URL('../../../.github/pictures/', import.meta.url));
const OPERATION = '/reference/metering/create-charge/';

await mkdir(folder, { recursive: true });
const site = await startSite();
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: 'light' });
  await page.goto(`${site.url}${OPERATION}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}docs.png` });
  await openPanel(page, `${site.url}${OPERATION}`);
  await sendRequest(page);
  await page.getByRole('button', { name: 'Send request' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${folder}run.png` });
} finally {
  await browser.close();
  await site.stop();
}
