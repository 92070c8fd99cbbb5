import type { Edition } from '../i18n/edition.ts';
import { curl } from './code/curl.ts';
import { python } from './code/python.ts';
import type { CodeAuth, CodeRequest } from './code/request.ts';
import { typescript } from './code/typescript.ts';
import { resolve, type Document, type Json, type Operation, type Parameter } from './document.ts';

/** The code that sends one request. */
export interface Sample {
  title: string;
  curl: string;
  typescript: string;
  python: string;
}

/** A request of the description, with the examples of its body. */
export interface SampleRequest {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  examples: { summary: string; value: Json }[];
}

const SERVER = 'http://127.0.0.1:4000';

const AUTHS: Readonly<Record<string, CodeAuth>> = {
  platformToken: {
    scheme: 'platformToken',
    secret: 'platform-v1-…',
    headers: { Authorization: 'Bearer platform-v1-…' },
  },
  credentialToken: { scheme: 'credentialToken', secret: 'sk-…', headers: { Authorization: 'Bearer sk-…' } },
  xAuthToken: { scheme: 'xAuthToken', secret: '…', headers: { 'X-Auth-Token': '…' } },
};

/** The samples of an operation: one for each named example of its body, or one when it has none. */
export function samplesOf(request: SampleRequest, { document, words }: Edition): Sample[] {
  const bodies =
    request.examples.length > 0 ? request.examples : [{ summary: words.reference.request, value: undefined }];
  return bodies.map(({ summary, value }) => {
    const code = codeRequest(request, value, document);
    return { title: summary, curl: curl(code), typescript: typescript(code), python: python(code) };
  });
}

function codeRequest(request: SampleRequest, body: Json | undefined, root: Document): CodeRequest {
  const { method, path, operation } = request;
  const scheme = Object.keys(operation.security[0] ?? {})[0];
  return {
    id: operation.operationId,
    method,
    baseUrl: SERVER,
    path,
    auth: scheme === undefined ? undefined : AUTHS[scheme],
    values: {
      path: parametersIn(request, 'path', root),
      query: parametersIn(request, 'query', root),
      header: parametersIn(request, 'header', root),
    },
    body,
  };
}

/** The examples of the parameters that a first request needs: those of the path, and the required ones. */
function parametersIn(request: SampleRequest, place: string, root: Document): Record<string, Json> {
  const chosen = request.parameters.filter(
    (parameter) => parameter.in === place && (parameter.required || parameter.name === 'Idempotency-Key'),
  );
  return Object.fromEntries(
    chosen.map((parameter) => {
      const examples = resolve(parameter.schema, root).examples;
      return [parameter.name, parameter.example ?? examples?.[0] ?? ''];
    }),
  );
}
