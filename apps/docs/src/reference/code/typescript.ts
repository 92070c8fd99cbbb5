import type { Json } from '../document.ts';
import { isEmpty, type CodeRequest } from './request.ts';

interface Authenticator {
  readonly factory: string;
  readonly module: string;
}

const CLIENT = '@quotakit/client';
const BEARER: Authenticator = { factory: 'bearer', module: CLIENT };
const AUTHENTICATORS: Readonly<Record<string, Authenticator>> = {
  platformToken: BEARER,
  credentialToken: BEARER,
  xAuthToken: { factory: 'xAuthToken', module: `${CLIENT}/auth/huawei` },
  akSk: { factory: 'akSk', module: `${CLIENT}/auth/huawei` },
};

/** A request as code that uses our client. */
export function typescript(request: CodeRequest): string {
  const { id, auth, values, body } = request;
  const chosen = auth && AUTHENTICATORS[auth.scheme];
  const options = [
    `  baseUrl: ${quoted(request.baseUrl)},`,
    ...(auth && chosen
      ? [`  auth: { ${auth.scheme}: ${chosen.factory}(${literal(auth.secret, '  ')}) },`]
      : []),
  ];
  const { 'Idempotency-Key': idempotencyKey } = values.header;
  const call = { path: values.path, query: values.query, ...(body !== undefined && { body }) };
  const parts = Object.entries(call).filter(([key, value]) => key === 'body' || !isEmpty(value));
  const settings = idempotencyKey === undefined ? [] : [literal({ idempotencyKey })];
  const input = parts.length === 0 && settings.length === 0 ? [] : [literal(Object.fromEntries(parts))];
  const result = request.method === 'DELETE' ? '' : 'const result = ';
  return [
    ...imports(id, chosen),
    '',
    'const client = createClient({',
    ...options,
    '});',
    `${result}await ${id}(${['client', ...input, ...settings].join(', ')});`,
  ].join('\n');
}

function imports(id: string, chosen: Authenticator | undefined): string[] {
  const shared = chosen?.module === CLIENT ? [chosen.factory] : [];
  const lines = [`import { ${['createClient', ...shared, id].join(', ')} } from '${CLIENT}';`];
  if (chosen === undefined || chosen.module === CLIENT) return lines;
  return [...lines, `import { ${chosen.factory} } from '${chosen.module}';`];
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

/** Text in single quotes, which Python reads alike. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
