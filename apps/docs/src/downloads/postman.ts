import { STATUS_CODES } from 'node:http';
import type { Edition } from '../i18n/edition.ts';
import { operationViews, type OperationView, type ParameterView } from '../reference/operations.ts';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const BASE_URL = 'http://127.0.0.1:4000';

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly disabled?: boolean;
}

type Auth =
  | { readonly type: 'noauth' }
  | { readonly type: 'bearer'; readonly bearer: readonly Pair[] }
  | { readonly type: 'apikey'; readonly apikey: readonly Pair[] };

interface Request {
  readonly method: string;
  readonly description: string;
  readonly auth: Auth;
  readonly header: readonly Pair[];
  readonly url: {
    readonly raw: string;
    readonly host: readonly string[];
    readonly path: readonly string[];
    readonly query: readonly Pair[];
    readonly variable: readonly Pair[];
  };
  readonly body?: {
    readonly mode: 'raw';
    readonly raw: string;
    readonly options: { readonly raw: { readonly language: 'json' } };
  };
}

interface SavedResponse {
  readonly name: string;
  readonly originalRequest: Request;
  readonly status: string;
  readonly code: number;
  readonly header: readonly Pair[];
  readonly body: string;
}

/** The credentials that a reader fills in once; requests refer to them by name. */
const AUTHS: Readonly<Record<string, Auth>> = {
  platformToken: bearer('platformToken'),
  credentialToken: bearer('credentialToken'),
  xAuthToken: {
    type: 'apikey',
    apikey: [
      { key: 'key', value: 'X-Auth-Token' },
      { key: 'value', value: '{{xAuthToken}}' },
      { key: 'in', value: 'header' },
    ],
  },
};

/** The operations as a Postman collection, version 2.1. */
export function postmanCollection(edition: Edition) {
  const { info, tags } = edition.document;
  const views = operationViews(edition);
  return {
    info: { name: info.title, description: info.description, schema: SCHEMA },
    variable: [{ key: 'baseUrl', value: BASE_URL }, ...Object.keys(AUTHS).map((key) => ({ key, value: '' }))],
    item: tags.map(({ name, description, 'x-displayName': title }) => ({
      name: title ?? name,
      description,
      item: views.filter(({ tag }) => tag === name).map(itemOf),
    })),
  };
}

function itemOf(view: OperationView) {
  const request = requestOf(view);
  return { name: view.summary, request, response: savedResponses(view, request) };
}

function requestOf(view: OperationView): Request {
  const [example] = view.body?.examples ?? [];
  const path = view.path
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/^\{(.+)\}$/, ':$1'));
  const query = pairsIn(view, 'query');
  const sent = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  return {
    method: view.method,
    description: view.description,
    auth: AUTHS[view.security.flat().find((scheme) => scheme in AUTHS) ?? ''] ?? { type: 'noauth' },
    header: [
      ...pairsIn(view, 'header'),
      ...(example === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }]),
    ],
    url: {
      raw: `{{baseUrl}}/${path.join('/')}${sent.length > 0 ? `?${sent.join('&')}` : ''}`,
      host: ['{{baseUrl}}'],
      path,
      query,
      variable: pairsIn(view, 'path'),
    },
    ...(example !== undefined && {
      body: { mode: 'raw', raw: example.text, options: { raw: { language: 'json' } } },
    }),
  };
}

/** Parameters that may be left out are there, and switched off. */
function pairsIn({ parameters }: OperationView, place: ParameterView['in']): Pair[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, description, required, examples: [example] }) => ({
      key: name,
      value: name === 'Idempotency-Key' ? '{{$guid}}' : plain(example),
      description,
      ...(!required && name !== 'Idempotency-Key' && { disabled: true }),
    }));
}

/** An example, which is JSON, as it stands in an address or a header. */
function plain(example: string | undefined): string {
  return example === undefined ? '' : [JSON.parse(example) as unknown].flat().join(',');
}

function savedResponses(view: OperationView, request: Request): SavedResponse[] {
  const originalRequest = { ...request, description: '' };
  return view.responses.flatMap(({ status, body }) =>
    (body?.examples ?? []).map(({ summary, text }) => ({
      name: `${status} ${summary}`,
      originalRequest,
      status: STATUS_CODES[status] ?? '',
      code: Number(status),
      header: [{ key: 'Content-Type', value: /^[[{]/.test(text) ? 'application/json' : 'text/csv' }],
      body: text,
    })),
  );
}

function bearer(variable: string): Auth {
  return { type: 'bearer', bearer: [{ key: 'token', value: `{{${variable}}}` }] };
}
