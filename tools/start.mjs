// Starts the server with demo data and the docs site, writes demo.json beside the data folder, and prints what a
// newcomer can do next. Ends both on Ctrl-C.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from './toolchain.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string' },
    'gateway-port': { type: 'string' },
    'docs-port': { type: 'string' },
    data: { type: 'string', default: path.join(root, '.quotakit', 'data') },
  },
});
const children = new Set();
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

const began = Date.now();
const { docsUrl } = await ready('apps/docs/src/serve.ts', flag('--port', options['docs-port']));
const serverFlags = [
  ...flag('--port', options.port),
  ...flag('--gateway-port', options['gateway-port']),
  ...flag('--data', options.data),
];
const { demo } = await ready('apps/server/src/demo/main.ts', serverFlags, { QUOTAKIT_DOCS_URL: docsUrl });
writeDemo({ ...demo, docsUrl });
console.log(screen({ ...demo, docsUrl }));

function flag(name, value) {
  return value === undefined ? [] : [name, value];
}

/** Starts a script; resolves with the JSON line it prints when it is ready. */
function ready(script, args, settings = {}) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  child.on('exit', (code) => {
    children.delete(child);
    if (!stopping) void stop(code || 1);
  });
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
  });
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  const exits = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(exits);
  if (code === 0) console.log(`\nQuotakit stopped. Its data stays in ${options.data}.`);
  process.exit(code);
}

function writeDemo(values) {
  const folder = path.dirname(options.data);
  const file = path.join(folder, 'demo.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

function screen(values) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  return `
Quotakit is running (started in ${seconds} s; Ctrl-C stops it).

  API       ${values.baseUrl}
  Docs      ${values.docsUrl}
  Console   ${values.baseUrl}/console/
  Gateway   ${values.gatewayUrl}

  Platform token (manages applications)   ${values.platformToken}
  Credential (spends their quota)         ${values.credentialToken}
  More ids and keys for scripts           .quotakit/demo.json

Spend 0.55 credits of the demo application:

curl -X POST ${values.baseUrl}/api/v1/charges/ -H 'authorization: Bearer ${values.credentialToken}' -H 'content-type: application/json' -d '{"amount": 0.55}'

The same in TypeScript (paste it into a shell in this folder):

npm run --silent ts <<'TS'
import { bearer, createCharge, createClient } from '@quotakit/client';

const auth = { credentialToken: bearer('${values.credentialToken}') };
const client = createClient({ baseUrl: '${values.baseUrl}', auth });
const charge = await createCharge(client, { body: { amount: 0.55 } });
console.log(\`Paid \${charge.amount} credits, \${charge.remaining_amount} remain.\`);
TS
`;
}
