import type { Browser, CDPSession } from 'playwright-core';

/** What a load showed of a page. */
export interface SlowLoad {
  /** When its largest content was painted, in milliseconds. */
  readonly painted: number;
  /** How far its parts jumped, altogether. */
  readonly shift: number;
  /** How often its work took the time that an idle core of this machine needs. */
  readonly slowdown: number;
}

/** A phone's line. */
const LINE = { latency: 40, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread computed of `dur`. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

/** Loads a page over a phone's line, with its processor throttled to a part of this one. */
export async function loadSlowly(
  browser: Browser,
  { address, width, rate }: { address: string; width: number; rate: number },
): Promise<SlowLoad> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const trace = await startTrace(await browser.newBrowserCDPSession());
  let events: TraceEvent[];
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
  } finally {
    events = await trace.stop();
  }
  const seen = await page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 1000);
      });
    const paints = await entriesOf('largest-contentful-paint');
    const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      painted: paints.at(-1)?.startTime ?? 0,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await page.close();
  return { ...seen, slowdown: rate * busyness(events, address, seen.painted) };
}

async function startTrace(session: CDPSession): Promise<{ stop: () => Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ['toplevel', 'blink.user_timing'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) =>
        session.once('Tracing.tracingComplete', () => resolve()),
      );
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return events;
    },
  };
}

/** How long the page's tasks took for what they computed, until it was painted: 1 where nothing else wanted the core. */
function busyness(events: readonly TraceEvent[], address: string, painted: number): number {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (start === undefined) return 0;
  const end = start.ts + painted * 1000;
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts >= start.ts && ts < end,
  );
  const taken = tasks.reduce((sum, { dur = 0 }) => sum + dur, 0);
  const computed = tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return computed === 0 ? 0 : taken / computed;
}
