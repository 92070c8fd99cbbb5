import { pino, type DestinationStream } from 'pino';
import type { Logger } from '../logger.ts';

/** JSON lines on stderr, unless they go elsewhere. Of an error it keeps what it says, never the values of a query. */
export function createLogger(
  level: 'info' | 'warn',
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describe },
  };
  return pino(options, destination);
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack, ...('code' in error && { code: error.code }) };
}
