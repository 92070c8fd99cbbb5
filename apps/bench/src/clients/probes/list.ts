import { inspect } from 'node:util';
import { TOKEN } from '../bundle.ts';
import type { Seen } from './seen.ts';

/** One thing that goes wrong in use, and what a client should make of it. */
export interface Probe {
  readonly name: string;
  /** What is called; with which id. Default: a get of a usual id. */
  readonly call?: 'get' | 'post' | 'remove';
  readonly id?: string | undefined;
  /** Whether the global fetch is another one than when the client was made. */
  readonly isReplaced?: boolean;
  /** What fetch does at each attempt, the last one for ever. */
  readonly answers: readonly Answer[];
  readonly isRight: (seen: Seen) => boolean;
}

/** A response, or a connection that breaks. */
export type Answer = { readonly status: number; readonly text: string } | 'broken';

export const REQUEST_ID = 'request-7';

const json = (status: number, body: unknown): Answer => ({ status, text: JSON.stringify(body) });
const FOUND = json(200, { id: 'the wanted one', remaining_amount: 1 });
const MADE = json(201, { id: 'c', amount: 0.5 });
const MISSING = json(404, { detail: 'There is no such application.' });
const USED_UP = json(402, { error: { code: 'used_up', message: 'Used up.' }, trace_id: 't' });
const PAGE = { status: 200, text: '<html>proxy</html>' };
const CUT_OFF = { status: 200, text: '{"id":"a","rem' };
const NOTHING = { status: 200, text: '' };

const failed = ({ failure }: Seen): boolean => failure !== undefined;
const refusedUnsent = (seen: Seen): boolean => failed(seen) && seen.sent.length === 0;
const tells = (seen: Seen, ...texts: string[]): boolean =>
  failed(seen) && texts.every((text) => seen.mentions(text));
const printed = ({ failure, outcome }: Seen): string =>
  `${inspect(failure, { depth: 10 })}${inspect(outcome, { depth: 10 })}`;
const keysOf = ({ sent }: Seen): (string | null)[] =>
  sent.map(({ headers }) => headers.get('idempotency-key'));

export const PROBES: readonly Probe[] = [
  {
    name: 'a success gives the data',
    answers: [FOUND],
    isRight: (seen) => !failed(seen) && seen.mentions('the wanted'),
  },
  {
    name: 'a 204 is a success without data',
    call: 'remove',
    answers: [{ status: 204, text: '' }],
    isRight: (seen) => !failed(seen),
  },
  { name: 'a 404 is a failure', answers: [MISSING], isRight: failed },
  {
    name: 'what is thrown is an Error',
    answers: [MISSING],
    isRight: ({ thrown }) => thrown === undefined || thrown instanceof Error,
  },
  { name: 'a failure tells the status', answers: [MISSING], isRight: (seen) => tells(seen, '404') },
  {
    name: 'a failure tells what the server said',
    answers: [MISSING],
    isRight: (seen) => tells(seen, 'no such application'),
  },
  { name: 'a failure tells the request id', answers: [MISSING], isRight: (seen) => tells(seen, REQUEST_ID) },
  { name: 'an undocumented status is a failure', answers: [json(418, {})], isRight: failed },
  { name: 'a page of a proxy is a failure', answers: [PAGE], isRight: failed },
  {
    name: 'a page of a proxy: the failure tells the request id',
    answers: [PAGE],
    isRight: (seen) => tells(seen, REQUEST_ID),
  },
  {
    name: 'JSON that is cut off: the failure tells the request id',
    answers: [CUT_OFF],
    isRight: (seen) => tells(seen, REQUEST_ID),
  },
  { name: 'a success without its body is a failure', answers: [NOTHING], isRight: failed },
  { name: 'an empty id is refused, nothing is sent', id: '', answers: [FOUND], isRight: refusedUnsent },
  {
    name: 'an undefined id is refused, nothing is sent',
    id: undefined,
    answers: [FOUND],
    isRight: refusedUnsent,
  },
  { name: 'the id .. is refused, nothing is sent', id: '..', answers: [FOUND], isRight: refusedUnsent },
  { name: 'the id . is refused, nothing is sent', id: '.', answers: [FOUND], isRight: refusedUnsent },
  {
    name: 'an id with / ? # stays one segment',
    id: 'a/b?c#d',
    answers: [FOUND],
    isRight: ({ sent }) => sent[0]?.url.endsWith('/applications/a%2Fb%3Fc%23d/') === true,
  },
  {
    name: 'a GET is sent again after 503',
    answers: [json(503, {}), FOUND],
    isRight: (seen) => !failed(seen) && seen.sent.length === 2,
  },
  {
    name: 'a GET is sent again after 429',
    answers: [json(429, {}), FOUND],
    isRight: (seen) => !failed(seen) && seen.sent.length === 2,
  },
  {
    name: 'a GET is sent again when the connection breaks',
    answers: ['broken', FOUND],
    isRight: (seen) => !failed(seen) && seen.sent.length === 2,
  },
  {
    name: 'a broken connection: the failure tells what was called',
    answers: ['broken'],
    isRight: (seen) => tells(seen, 'getApplication') || tells(seen, '/applications/'),
  },
  {
    name: 'a 402 is never sent again',
    call: 'post',
    answers: [USED_UP],
    isRight: (seen) => failed(seen) && seen.sent.length === 1,
  },
  {
    name: 'a charge has an idempotency key',
    call: 'post',
    answers: [MADE],
    isRight: (seen) => Boolean(keysOf(seen)[0]),
  },
  {
    name: 'a charge is sent again after 500 with its key, or not at all',
    call: 'post',
    answers: [json(500, {}), MADE],
    isRight: (seen) =>
      seen.sent.length === 1 || (keysOf(seen)[0] !== null && new Set(keysOf(seen)).size === 1),
  },
  {
    name: 'no token where a failure is printed',
    answers: [json(401, {})],
    isRight: (seen) => !printed(seen).includes(TOKEN),
  },
  {
    name: 'a fetch that is replaced later is used',
    isReplaced: true,
    answers: [FOUND],
    isRight: ({ sent }) => sent.length === 1,
  },
];
