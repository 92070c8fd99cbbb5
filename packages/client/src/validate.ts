import { operations, validateResponse } from '@quotakit/contract';
import type { Fetch } from './options.ts';
import { readBody, routerOf } from './routes.ts';

/** An answer that is not what the contract says. */
export interface Deviation {
  /** The operation, for example `createCharge`. */
  readonly operation: string;
  readonly status: number;
  /** What is wrong, a sentence each, such as `body.items.0.id: Must be a text.` */
  readonly issues: readonly string[];
}

/** What {@link validatingFetch} needs. */
export interface ValidateOptions {
  /** Is told of each answer that deviates from the contract. */
  onDeviation: (deviation: Deviation) => void;
  /** Sends the request. Default: the `fetch` that is global at the time of the call. */
  fetch?: Fetch | undefined;
}

const operationOf = routerOf(Object.values(operations));

/**
 * A `fetch` that checks every answer against the contract. The answer itself passes unchanged. Needs
 * `@quotakit/contract` beside this package.
 *
 * @example
 * const fetch = validatingFetch({ onDeviation: ({ operation, issues }) => console.warn(operation, issues) });
 * const client = createClient({ baseUrl, auth, fetch });
 */
export function validatingFetch({ onDeviation, fetch: send }: ValidateOptions): Fetch {
  return async (url, init) => {
    const response = await (send ?? fetch)(url, init);
    const operation = operationOf(init.method ?? 'GET', url);
    if (!operation) return response;
    const body = readBody(await response.clone().text());
    const found = validateResponse(operation, response.status, body, Object.fromEntries(response.headers));
    const issues = found.map(
      ({ location, field, message }) => `${field ? `${location}.${field}` : location}: ${message}`,
    );
    if (issues.length > 0) onDeviation({ operation, status: response.status, issues });
    return response;
  };
}
