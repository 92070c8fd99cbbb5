import { chromium, type Browser } from 'playwright-core';
import { observe, violations, wantedTexts, withoutScript, type Load } from '../docs/observe.ts';
import { serveRenderers } from '../docs/renderers.ts';
import { keepTable } from '../docs/readme.ts';
import type { Effort, Goal, Row, Table } from '../group.ts';
import { median } from '../load.ts';

const MOST = { kilobytes: 60, scripts: 20, milliseconds: 1000, shift: 0.02 };

/** What the page of one operation costs its reader, beside one-page renderers of the same description. */
export async function docs({ rounds, scale }: Effort): Promise<Table[]> {
  const { renderers, close } = await serveRenderers();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const loads = renderers.map((): Load[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [place, { address }] of renderers.entries()) {
        loads[place]?.push(await observe(browser, address));
      }
    }
    const rows: Row[] = [];
    for (const [place, { name, address }] of renderers.entries()) {
      rows.push({ name, figures: await figuresOf(browser, address, loads[place] ?? []) });
    }
    const table = tableOf(rows);
    if (scale === 1) await keepTable(table);
    return [table];
  } finally {
    await browser.close();
    close();
  }
}

async function figuresOf(browser: Browser, address: string, loads: readonly Load[]): Promise<Row['figures']> {
  const { texts, painted } = await withoutScript(browser, address);
  const of = (name: keyof Load) => median(loads.map((load) => load[name]));
  return {
    'kB transferred': of('kilobytes'),
    'kB scripts': of('scriptKilobytes'),
    requests: of('requests'),
    'to other hosts': of('outside'),
    'LCP ms': of('paintMilliseconds'),
    CLS: of('shift'),
    'texts without JavaScript': texts,
    ...(texts > 0 && painted !== undefined && { 'ms to them': painted }),
    'axe violations': await violations(browser, address),
    elements: of('nodes'),
  };
}

function tableOf(rows: readonly Row[]): Table {
  const ours = rows[0]?.figures ?? {};
  const atMost = (text: string, figure: string, most: number): Goal => ({
    text: `${text} at most ${most}`,
    measured: String(Number((ours[figure] ?? Infinity).toPrecision(3))),
    met: (ours[figure] ?? Infinity) <= most,
  });
  return {
    title: 'The page of one operation',
    conditions: `createCharge in Chromium, brotli, a processor slowed down four times, 1.6 Mbit/s and 40 ms; of ${wantedTexts} texts that a reader looks for, those in the page without JavaScript.`,
    rows,
    goals: [
      atMost('kB transferred', 'kB transferred', MOST.kilobytes),
      atMost('kB of scripts', 'kB scripts', MOST.scripts),
      atMost('LCP in ms', 'LCP ms', MOST.milliseconds),
      atMost('CLS', 'CLS', MOST.shift),
      atMost('axe violations', 'axe violations', 0),
    ],
  };
}
