import { systemClock } from '../clock.ts';
import type { Services } from '../context.ts';
import { countWallets } from '../ledger/countWallets.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { expireHolds } from '../metering/expireHolds.ts';
import type { WatchConfig } from './config.ts';

type Watched = Pick<Services, 'database' | 'meter' | 'metrics' | 'logger'>;

const SWEEP_MILLISECONDS = 5_000;

/** What a server does from time to time: expire holds, count wallets, check the ledger. The result ends it. */
export function startWatch(
  watched: Watched,
  { walletSeconds, ledgerSeconds }: WatchConfig,
): () => Promise<void> {
  const ends = [
    repeat(SWEEP_MILLISECONDS, () => sweepHolds(watched)),
    repeat(walletSeconds * 1000, () => noteWallets(watched)),
    repeat(ledgerSeconds * 1000, () => noteLedger(watched)),
  ];
  return async () => void (await Promise.all(ends.map((end) => end())));
}

export async function sweepHolds({ metrics, ...services }: Watched): Promise<void> {
  try {
    metrics.holdsExpired.add([], await expireHolds(services, systemClock.now()));
  } catch (error) {
    services.logger.error({ err: error }, 'Expired holds could not be released.');
  }
}

export async function noteWallets({ database, metrics, logger }: Watched): Promise<void> {
  try {
    const counts = await countWallets(database);
    for (const [state, count] of Object.entries(counts)) metrics.wallets.set([state], count);
  } catch (error) {
    logger.error({ err: error }, 'The wallets could not be counted.');
  }
}

export async function noteLedger({ database, metrics, logger }: Watched): Promise<void> {
  try {
    const findings = await verifyLedger(database);
    metrics.ledgerFindings.set([], findings.length);
    metrics.ledgerChecked.set([], Math.floor(Date.now() / 1000));
    if (findings.length > 0) logger.error({ findings: findings.slice(0, 10) }, 'The ledger is not sound.');
  } catch (error) {
    logger.error({ err: error }, 'The ledger could not be checked.');
  }
}

/** Runs something now and then again and again, never twice at a time; never for an interval of 0. */
function repeat(milliseconds: number, run: () => Promise<void>): () => Promise<void> {
  if (milliseconds === 0) return async () => {};
  let running = run();
  let isRunning = true;
  const settle = (): void => void (isRunning = false);
  void running.then(settle);
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    running = run();
    void running.then(settle);
  }, milliseconds);
  return () => {
    clearInterval(timer);
    return running;
  };
}
