import { ApiFailure } from '../errors.ts';
import type { Metrics } from '../metrics/createMetrics.ts';
import type { Answered } from './commands.ts';
import type { Meter } from './meter.ts';

/** A meter that counts what becomes of its commands. */
export function countCommands(meter: Meter, { commands }: Pick<Metrics, 'commands'>): Meter {
  async function count<Value>(
    command: keyof Meter,
    answer: Promise<Answered<Value>>,
  ): Promise<Answered<Value>> {
    try {
      const answered = await answer;
      commands.add([command, answered.replayed ? 'replayed' : 'done']);
      return answered;
    } catch (error) {
      commands.add([command, error instanceof ApiFailure ? error.code : 'failed']);
      throw error;
    }
  }
  return {
    charge: (command) => count('charge', meter.charge(command)),
    hold: (command) => count('hold', meter.hold(command)),
    capture: (command) => count('capture', meter.capture(command)),
    release: (command) => count('release', meter.release(command)),
    extend: (command) => count('extend', meter.extend(command)),
  };
}
