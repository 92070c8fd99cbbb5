import type { Micro } from '@quotakit/engine';
import type { Logger } from '../logger.ts';
import type { Call, CaptureCommand } from '../metering/commands.ts';
import type { Meter } from '../metering/meter.ts';
import type { Later } from './later.ts';

/** Ends a hold by charging it or by giving it back, whichever comes first. Until then the hold does not expire. */
export interface Settlement {
  /** Charges a list price, null for the whole hold. */
  capture(status: number, listPrice: Micro | null): Promise<void>;
  /** A failure is logged only: the hold then ends by its expiry. */
  release(status: number): Promise<void>;
}

/** What the settlement of one hold needs. */
export interface Settling {
  readonly meter: Meter;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly command: Omit<CaptureCommand, 'kind' | 'listPrice' | 'call' | 'at'>;
  readonly call: Pick<Call, 'apiId' | 'serviceId'>;
  readonly holdMilliseconds: number;
  /** Is called when the hold has ended. */
  readonly ended: () => void;
  /** Where given, no answer waits for the settlement. */
  readonly later: Later | null;
}

/** The settlement of one hold. */
export function settleWith({
  meter,
  logger,
  now,
  command,
  call,
  holdMilliseconds,
  ended,
  later,
}: Settling): Settlement {
  const began = now().getTime();
  const callOf = (statusCode: number): Call => ({
    ...call,
    statusCode,
    elapsedMilliseconds: Math.max(0, now().getTime() - began),
  });
  const report = (message: string) => (error: unknown) =>
    logger.error({ requestId: command.traceId, err: error }, message);

  const keep = setInterval(() => {
    const longer = { ...command, kind: 'extend', lastsMilliseconds: holdMilliseconds, at: now() } as const;
    meter.extend(longer).catch(report('A hold could not be extended.'));
  }, holdMilliseconds / 3);

  let isOver = false;
  function first(): boolean {
    clearInterval(keep);
    const isFirst = !isOver;
    isOver = true;
    if (isFirst) ended();
    return isFirst;
  }

  const isNotCaptured = report('A hold could not be captured.');
  const isNotReleased = report('A hold could not be released.');

  return {
    async capture(status, listPrice) {
      if (!first()) return;
      const charge = { ...command, kind: 'capture', listPrice, call: callOf(status), at: now() } as const;
      const work = () => meter.capture(charge);
      if (later) return later.run(work, isNotCaptured);
      try {
        await work();
      } catch (error) {
        isNotCaptured(error);
        throw error;
      }
    },
    async release(status) {
      if (!first()) return;
      const end = { kind: 'release', state: 'Released', call: callOf(status), at: now() } as const;
      const work = () => meter.release({ ...command, ...end });
      if (later) return later.run(work, isNotReleased);
      await work().catch(isNotReleased);
    },
  };
}
