/** When a request is sent again. */
export interface RetryOptions {
  /** How many times a request is sent at most. Default 3; 1 never sends again. */
  attempts?: number | undefined;
  /** Whether the calls of a client share a budget, so that an outage is not answered with a storm. Default true. */
  budget?: boolean | undefined;
  /** A server that asks for a longer pause than this many milliseconds is not asked again. Default 60,000. */
  maxRetryAfter?: number | undefined;
}

/** {@link RetryOptions} with the defaults filled in. */
export type RetryPolicy = { [Name in keyof RetryOptions]-?: Exclude<RetryOptions[Name], undefined> };

/** What one attempt came to. A status is absent when no whole answer came. */
export interface Failure {
  status?: number;
  retryAfter?: number | undefined;
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
const FIRST_DELAY = 250;
const LONGEST_DELAY = 8_000;

/**
 * How long to wait before sending again, in milliseconds; undefined to give up. A request that might be carried out
 * twice is only sent again when the server says that it was not carried out, and when to come back. 402 is final.
 */
export function retryDelay(
  policy: RetryPolicy,
  attempt: number,
  repeatable: boolean,
  failure: Failure,
): number | undefined {
  const { status, retryAfter } = failure;
  const asked = retryAfter ?? 0;
  if (attempt >= policy.attempts || asked > policy.maxRetryAfter) return undefined;
  const invited = (status === 429 || status === 503) && retryAfter !== undefined;
  const transient = !status || TRANSIENT.has(status);
  if (!invited && !(repeatable && transient)) return undefined;
  return Math.max(asked, Math.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempt - 1)));
}

/** The milliseconds that a Retry-After header asks for, from either of its two forms. */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^[\d.]+$/.test(value)) return Number(value) * 1000;
  const pause = Date.parse(value) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

const FULL = 500;
const PRICE = 5;

/** What the retries of a client are taken from: 100 in a row, then one for every five successes. */
export class Budget {
  #left = FULL;

  take(): boolean {
    if (this.#left < PRICE) return false;
    this.#left -= PRICE;
    return true;
  }

  refund(): void {
    this.#left = Math.min(FULL, this.#left + 1);
  }
}
