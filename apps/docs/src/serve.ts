import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headerRules, headersFor } from './run/build/headers.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const port = Number(values.port ?? process.env['QUOTAKIT_DOCS_PORT'] ?? 4002);
const host = values.host ?? '127.0.0.1';

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail('The port must be a whole number from 0 to 65535.');
}

const files = sirv(fileURLToPath(new URL('../dist', import.meta.url)), {
  brotli: true,
  setHeaders(response, address) {
    for (const [name, value] of headersFor(headerRules, address)) response.setHeader(name, value);
  },
});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  }),
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

function close(): void {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
