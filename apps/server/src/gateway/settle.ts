import type { Logger } from '../logger.ts';
import type { Call, CaptureCommand } from '../metering/commands.ts';
import type { Meter } from '../metering/meter.ts';

/** Ends a hold, once: by charging it, or by giving it back. */
export interface Settlement {
  capture(status: number): Promise<void>;
  release(status: number): Promise<void>;
}

/** What the settlement of one hold needs. */
export interface Settling {
  readonly meter: Meter;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly command: Omit<CaptureCommand, 'kind' | 'listPrice' | 'call' | 'at'>;
  readonly serviceId: string;
}

/** The settlement of one hold. A failed release is logged only: the hold then ends by its expiry. */
export function settleWith({ meter, logger, now, command, serviceId }: Settling): Settlement {
  const began = now().getTime();
  const callOf = (statusCode: number): Call => ({
    apiId: null,
    serviceId,
    statusCode,
    elapsedMilliseconds: Math.max(0, now().getTime() - began),
  });
  return {
    async capture(status) {
      await meter.capture({ ...command, kind: 'capture', listPrice: null, call: callOf(status), at: now() });
    },
    async release(status) {
      try {
        const end = { kind: 'release', state: 'Released', call: callOf(status), at: now() } as const;
        await meter.release({ ...command, ...end });
      } catch (error) {
        logger.error({ requestId: command.traceId, err: error }, 'A hold could not be released.');
      }
    },
  };
}
