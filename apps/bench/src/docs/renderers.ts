import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const bundle = require.resolve('@quotakit/spec/openapi.yaml');
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const pages = path.join(modules, '.docs');

/** Documentation of our description, made by one of the contenders and served. */
export interface Renderer {
  readonly name: string;
  /** The page on which a reader finds the operation `createCharge`. */
  readonly address: string;
}

/** Makes and serves each contender's pages from one host each; all are compressed alike. */
export async function serveRenderers(): Promise<{ renderers: Renderer[]; close: () => void }> {
  rmSync(pages, { recursive: true, force: true });
  const folders = [
    { name: 'Quotakit', folder: ourFolder(), page: '/reference/metering/create-charge/' },
    { name: 'Redocly build-docs', folder: await redocly(), page: '/#tag/Charges/operation/createCharge' },
    { name: 'Scalar standalone', folder: scalar(), page: '/#tag/charges/POST/api/v1/charges/' },
  ];
  const servers = await Promise.all(folders.map(({ folder }) => serve(folder)));
  return {
    renderers: folders.map(({ name, page }, place) => ({
      name,
      address: `${servers[place]?.origin}${page}`,
    })),
    close: () => servers.forEach(({ close }) => close()),
  };
}

/** The built site, whose files have compressed twins already. */
function ourFolder(): string {
  return path.join(path.dirname(require.resolve('@quotakit/docs/package.json')), 'dist');
}

/** Its page asks a host of others for its script: here the same one, which its package has, lies beside the page. */
async function redocly(): Promise<string> {
  const folder = path.join(pages, 'redocly');
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
  const target = path.join(folder, 'index.html');
  await run(path.join(modules, '.bin/redocly'), ['build-docs', bundle, '--output', target], { env });
  const script = path.join(modules, '@redocly/cli/lib/chunks/redoc.standalone.js');
  copyFileSync(script, path.join(folder, 'redoc.standalone.js'));
  const page = readFileSync(target, 'utf8');
  writeFileSync(
    target,
    page.replaceAll(/https:\/\/cdn\.redocly\.com\/[^"']*(?=\/redoc\.standalone\.js)/g, ''),
  );
  return compressed(folder);
}

/** Its page with its script and the description beside it, and no host of others. */
function scalar(): string {
  const folder = path.join(pages, 'scalar');
  mkdirSync(folder, { recursive: true });
  const script = path.join(modules, '@scalar/api-reference/dist/browser/standalone.js');
  copyFileSync(script, path.join(folder, 'standalone.js'));
  copyFileSync(bundle, path.join(folder, 'openapi.yaml'));
  const page = `<!doctype html>
<html lang="en">
  <head><title>Quotakit</title><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /></head>
  <body>
    <div id="app"></div>
    <script src="/standalone.js"></script>
    <script>Scalar.createApiReference('#app', { url: '/openapi.yaml', withDefaultFonts: false })</script>
  </body>
</html>`;
  writeFileSync(path.join(folder, 'index.html'), page);
  return compressed(folder);
}

/** Gives each file of a folder a compressed twin, as our site's have. */
function compressed(folder: string): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
  return folder;
}

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const files = sirv(folder, { brotli: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
