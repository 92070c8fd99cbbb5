import { addressOf, headersOf, type CodeRequest } from './request.ts';

/** A request as a command of a shell. */
export function curl(request: CodeRequest): string {
  const method = request.method === 'GET' ? '' : `-X ${request.method} `;
  const lines = [`curl ${method}${quote(addressOf(request))}`];
  for (const [name, value] of Object.entries(headersOf(request))) {
    lines.push(`  -H ${quote(`${name}: ${value}`)}`);
  }
  if (request.body !== undefined) lines.push(`  -d ${quote(JSON.stringify(request.body, null, 2))}`);
  return lines.join(' \\\n');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
