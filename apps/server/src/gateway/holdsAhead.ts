import { parseCredits } from '@quotakit/engine';
import type { Hold } from '@quotakit/types';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { Answered, HoldCommand } from '../metering/commands.ts';
import type { Meter } from '../metering/meter.ts';
import { createFrequency, type Frequency } from './frequency.ts';
import { OFTEN, STALE_MILLISECONDS, WINDOW_MILLISECONDS } from './often.ts';

/** A hold for one call. */
export interface Reservation {
  readonly answered: Answered<Hold>;
  /** Whether it was made before the call came. */
  readonly isAhead: boolean;
}

/**
 * Holds for calls. A credential that calls often finds some made ahead, so that its calls wait for no commit. What is
 * held ahead is at most a hundredth of what the credential can spend, and is given back when it is not soon used.
 */
export interface HoldsAhead {
  /** Throws what the meter refuses. */
  take(command: HoldCommand): Promise<Reservation>;
  /** Gives back what is not used. */
  close(): Promise<void>;
}

/** A hold that waits for its call. */
interface Ready {
  readonly command: HoldCommand;
  readonly answered: Answered<Hold>;
  readonly since: number;
}

/** The calls of one credential that cost the same. */
interface Lane {
  readonly frequency: Frequency;
  /** The oldest first. */
  readonly ready: Ready[];
  /** How many are to be ready: twice as many when a call found none, half as many when some were not used. */
  wanted: number;
  /** While some are made. */
  making: Promise<void> | null;
}

const [LEAST, MOST] = [1, 64];
const SHARE = 100n;

interface Options {
  readonly meter: Meter;
  readonly logger: Logger;
  readonly clock: Clock;
}

export function createHoldsAhead({ meter, logger, clock }: Options): HoldsAhead {
  const lanes = new Map<string, Lane>();
  const giving = new Set<Promise<unknown>>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let isOpen = true;

  function laneOf({ spender, serviceId, apiId, listPrice }: HoldCommand): Lane {
    const key = `${spender.credentialId} ${serviceId} ${apiId} ${listPrice}`;
    const lane = lanes.get(key) ?? openLane();
    lanes.set(key, lane);
    timer ??= setInterval(sweep, STALE_MILLISECONDS).unref();
    return lane;
  }

  function sweep(): void {
    for (const [key, lane] of lanes) {
      const stale = dropStale(lane);
      if (stale.length > 0) lane.wanted = Math.max(LEAST, Math.ceil(lane.wanted / 2));
      giveBack(stale);
      if (lane.ready.length === 0 && !lane.making && lane.frequency.isIdle()) lanes.delete(key);
    }
    if (lanes.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  function giveBack(holds: readonly Ready[]): void {
    for (const { command, answered } of holds) {
      const { key, traceId } = command;
      const spender = { ...command.spender, tokenHash: null };
      const end = { kind: 'release', state: 'Released', call: null, at: clock.now() } as const;
      const given = meter
        .release({ spender, key, traceId, holdId: answered.value.id, ...end })
        .catch((error: unknown) => logger.error({ err: error }, 'A hold made ahead could not be released.'))
        .finally(() => giving.delete(given));
      giving.add(given);
    }
  }

  function refill(lane: Lane, command: HoldCommand, last: Answered<Hold>): void {
    const wanted = Math.min(lane.wanted, affordable(last));
    const count = wanted - lane.ready.length;
    if (!isOpen || lane.making || count < Math.max(1, wanted / 2)) return;
    lane.making = make(lane, command, count).finally(() => (lane.making = null));
  }

  /** Makes holds for the calls to come. Where one is refused, so would they be: they are left to ask for themselves. */
  async function make(lane: Lane, command: HoldCommand, count: number): Promise<void> {
    const made = await Promise.allSettled(
      Array.from({ length: count }, async (): Promise<Ready> => {
        const own = { ...command, traceId: crypto.randomUUID(), at: clock.now() };
        const answered = await meter.hold(own);
        return { command: own, answered, since: performance.now() };
      }),
    );
    lane.ready.push(...made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    if (isOpen && made.every(({ status }) => status === 'fulfilled')) return;
    giveBack(lane.ready.splice(0));
  }

  return {
    async take(command) {
      const lane = laneOf(command);
      const isOften = lane.frequency.note() >= OFTEN;
      giveBack(dropStale(lane));
      const next = lane.ready.shift();
      if (isOften && !next) lane.wanted = Math.min(MOST, lane.wanted * 2);
      const answered = next?.answered ?? (await meter.hold(command));
      if (isOften) refill(lane, command, answered);
      return { answered, isAhead: next !== undefined };
    },
    async close() {
      isOpen = false;
      clearInterval(timer);
      for (const { ready } of lanes.values()) giveBack(ready.splice(0));
      await Promise.all([...lanes.values()].map(({ making }) => making));
      await Promise.all(giving);
    },
  };
}

function openLane(): Lane {
  return { frequency: createFrequency(WINDOW_MILLISECONDS), ready: [], wanted: LEAST, making: null };
}

function dropStale({ ready }: Lane): Ready[] {
  const fresh = ready.findIndex(isFresh);
  return ready.splice(0, fresh === -1 ? ready.length : fresh);
}

function isFresh({ since }: Ready): boolean {
  return performance.now() - since < STALE_MILLISECONDS;
}

/** How many such holds are a small share of what is left to spend. */
function affordable({ value, available, limitLeft }: Answered<Hold>): number {
  const price = parseCredits(value.amount);
  if (price === 0n) return MOST;
  if (available === null) return 0;
  const left = limitLeft === null || limitLeft > available ? available : limitLeft;
  return clamp(left / (price * SHARE));
}

function clamp(count: bigint): number {
  return Number(count < 0n ? 0n : count > BigInt(MOST) ? BigInt(MOST) : count);
}
