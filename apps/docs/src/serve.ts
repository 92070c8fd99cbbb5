import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { LANGUAGES, prefixOf } from './i18n/languages.ts';
import { headerRules, headersFor } from './run/build/headers.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const port = Number(values.port ?? process.env['QUOTAKIT_DOCS_PORT'] ?? 4002);
const host = values.host ?? '127.0.0.1';

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail('The port must be a whole number from 0 to 65535.');
}

const site = fileURLToPath(new URL('../dist', import.meta.url));
/** By the start of the addresses that they are for: the one for all comes first. */
const notFoundPages = LANGUAGES.map((language) => {
  const start = `${prefixOf(language)}/`;
  return [start, readFileSync(path.join(site, start, '404.html'))] as const;
});
/** Texts in which a browser does not expect UTF-8 by itself. */
const TEXTS: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.yaml': 'application/yaml',
};
const files = sirv(site, {
  brotli: true,
  // Looks anew for each request: a build may replace the files meanwhile.
  dev: true,
  etag: true,
  setHeaders(response, address) {
    const text = TEXTS[path.extname(address)];
    if (text !== undefined) response.setHeader('Content-Type', `${text}; charset=utf-8`);
    for (const [name, value] of headersFor(headerRules, address)) response.setHeader(name, value);
  },
});
const server = createServer((request, response) =>
  files(request, response, () => notFound(request, response)),
);

server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') fail(error.message);
  fail(`Port ${port} is in use: set QUOTAKIT_DOCS_PORT to another one.`);
});
server.listen(port, host, () => {
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(JSON.stringify({ event: 'ready', docsUrl: `http://${name}:${actual}` }));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);

/** Answers in the language of the address. */
function notFound({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, page] = notFoundPages.findLast(([start]) => url.startsWith(start)) ?? [];
  const headers = Object.fromEntries(headersFor(headerRules, url));
  response.writeHead(404, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function close(): void {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
