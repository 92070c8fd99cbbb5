import { resolve, type Document, type Json, type Operation, type Parameter } from './document.ts';

/** The code that sends one request. */
export interface Sample {
  title: string;
  curl: string;
  typescript: string;
}

/** A request of the description, with the examples of its body. */
export interface SampleRequest {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  examples: { summary: string; value: Json }[];
}

interface Scheme {
  header: string;
  factory: string;
  module: string;
  token: string;
}

const SERVER = 'http://127.0.0.1:4000';

const BEARER = { factory: 'bearer', module: '@quotakit/client' };
const SCHEMES: Record<string, Scheme> = {
  platformToken: { ...BEARER, header: 'Authorization: Bearer platform-v1-…', token: 'platform-v1-…' },
  credentialToken: { ...BEARER, header: 'Authorization: Bearer sk-…', token: 'sk-…' },
  xAuthToken: {
    factory: 'xAuthToken',
    module: '@quotakit/client/auth/huawei',
    header: 'X-Auth-Token: …',
    token: '…',
  },
};

/** The samples of an operation: one for each named example of its body, or one when it has none. */
export function samplesOf(request: SampleRequest, root: Document): Sample[] {
  const bodies = request.examples.length > 0 ? request.examples : [{ summary: 'Request', value: undefined }];
  return bodies.map(({ summary, value }) => ({
    title: summary,
    curl: curl(request, value, root),
    typescript: typescript(request, value, root),
  }));
}

function curl(request: SampleRequest, body: Json | undefined, root: Document): string {
  const path = Object.entries(parametersIn(request, 'path', root)).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    request.path,
  );
  const query = new URLSearchParams(
    Object.entries(parametersIn(request, 'query', root)).map(([name, value]) => [name, String(value)]),
  ).toString();
  const method = request.method === 'GET' ? '' : `-X ${request.method} `;
  const lines = [`curl ${method}${quote(`${SERVER}${path}${query && `?${query}`}`)}`];
  const scheme = schemeOf(request.operation);
  if (scheme !== undefined) lines.push(`  -H ${quote(scheme[1].header)}`);
  for (const [name, value] of Object.entries(parametersIn(request, 'header', root))) {
    lines.push(`  -H ${quote(`${name}: ${String(value)}`)}`);
  }
  if (body !== undefined) {
    lines.push(`  -H 'Content-Type: application/json'`, `  -d ${quote(JSON.stringify(body, null, 2))}`);
  }
  return lines.join(' \\\n');
}

function typescript(request: SampleRequest, body: Json | undefined, root: Document): string {
  const id = request.operation.operationId;
  const scheme = schemeOf(request.operation);
  const options = [
    `  baseUrl: '${SERVER}',`,
    ...(scheme ? [`  auth: { ${scheme[0]}: ${scheme[1].factory}('${scheme[1].token}') },`] : []),
  ];
  const call = {
    path: parametersIn(request, 'path', root),
    query: parametersIn(request, 'query', root),
    ...(body !== undefined && { body }),
  };
  const parts = Object.entries(call).filter(([key, value]) => key === 'body' || !isEmpty(value));
  const input = parts.length === 0 ? '' : `, ${literal(Object.fromEntries(parts))}`;
  const result = request.method === 'DELETE' ? '' : 'const result = ';
  return [
    ...imports(id, scheme?.[1]),
    '',
    'const client = createClient({',
    ...options,
    '});',
    `${result}await ${id}(client${input});`,
  ].join('\n');
}

function imports(id: string, scheme: Scheme | undefined): string[] {
  const shared = scheme?.module === BEARER.module ? [scheme.factory] : [];
  const lines = [`import { ${['createClient', ...shared, id].join(', ')} } from '@quotakit/client';`];
  if (scheme === undefined || scheme.module === BEARER.module) return lines;
  return [...lines, `import { ${scheme.factory} } from '${scheme.module}';`];
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

function schemeOf(operation: Operation): [string, Scheme] | undefined {
  const name = Object.keys(operation.security[0] ?? {})[0];
  const scheme = name === undefined ? undefined : SCHEMES[name];
  return name === undefined || scheme === undefined ? undefined : [name, scheme];
}

function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** JSON as a TypeScript literal: names without quotes where they need none, text in single quotes. */
export function literal(value: Json, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isEmpty(value)) return Array.isArray(value) ? '[]' : '{}';
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`;
  const lines = Object.entries(value).map(
    ([name, item]) => `${inner}${propertyName(name)}: ${literal(item, inner)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
