import createClient, { createFinalURL } from 'openapi-fetch';
import { ConfigError } from './errors.ts';
import type { OperationArgs, OperationInfo } from './operation.ts';

// The one file that knows openapi-fetch. Its own serializers are not taken: they let an empty id and nested values
// through, and are larger than what the contract's parameters need; the generator refuses any other style.
export const createFetchClient = createClient as unknown as (options: {
  baseUrl: string;
  Request: unknown;
}) => FetchCore;

/** What is used of a client of openapi-fetch. */
export interface FetchCore {
  request(method: string, path: string, init: object): Promise<unknown>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Writes the URL of a request. Refuses arguments that would turn it into that of another operation, or would be
 * dropped without a word: an empty id, `.` and `..`, a value that is neither text, number nor boolean.
 */
export function urlOf(baseUrl: string, { id, path }: OperationInfo, args: OperationArgs): string {
  const encode = (name: string, value: unknown, isSegment: boolean): string => {
    if (isScalar(value) && !(isSegment && /^\.{0,2}$/.test(String(value)))) {
      return encodeURIComponent(value as string);
    }
    const segment = isSegment ? ', not empty, "." or ".."' : '';
    throw new ConfigError(`${id}: ${name} must be a text, a number or a boolean${segment}.`);
  };
  return createFinalURL(path, {
    baseUrl,
    params: { path: (args.path ?? {}) as Values, query: (args.query ?? {}) as Values },
    pathSerializer: (url, values: Values) =>
      url.replace(/\{(\w+)\}/g, (_braced, name: string) => encode(`path.${name}`, values[name], true)),
    querySerializer: (values: Values) =>
      Object.keys(values)
        .filter((name) => values[name] !== undefined)
        .flatMap((name) =>
          [values[name]].flat().map((value) => `${name}=${encode(`query.${name}`, value, false)}`),
        )
        .join('&'),
  });
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
