import type { Json } from '../document.ts';
import { addressOf, headersOf, isEmpty, type CodeRequest } from './request.ts';
import { quoted } from './typescript.ts';

const INDENT = '    ';

/** A request as code that uses the `requests` library. */
export function python(request: CodeRequest): string {
  // `requests` writes this header itself.
  const { 'Content-Type': _written, ...headers } = headersOf(request);
  const lines = [
    `${INDENT}${quoted(addressOf(request))},`,
    ...(isEmpty(headers) ? [] : [`${INDENT}headers=${pythonLiteral(headers, INDENT)},`]),
    ...(request.body === undefined ? [] : [`${INDENT}json=${pythonLiteral(request.body, INDENT)},`]),
  ];
  return [
    'import requests',
    '',
    `response = requests.${request.method.toLowerCase()}(`,
    ...lines,
    ')',
    'response.raise_for_status()',
    ...(request.method === 'DELETE' ? [] : ['print(response.text)']),
  ].join('\n');
}

/** JSON as a Python literal. */
export function pythonLiteral(value: Json, indent = ''): string {
  const inner = `${indent}${INDENT}`;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isEmpty(value)) return Array.isArray(value) ? '[]' : '{}';
  if (Array.isArray(value)) return `[${value.map((item) => pythonLiteral(item, indent)).join(', ')}]`;
  const lines = Object.entries(value).map(
    ([name, item]) => `${inner}${quoted(name)}: ${pythonLiteral(item, inner)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
