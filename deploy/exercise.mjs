// Runs the RUN lines of the Dockerfile outside of a container, on a copy of what git has, and then the image's command
// and health check. It needs the npm registry, or what pnpm has of it; nothing of the repository is written.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-image-'));
const places = {
  '/build': 'build',
  '/tools': 'tools',
  '/out': 'out',
  '/data': 'data',
  '/opt/quotakit': 'out',
};
try {
  const dockerfile = readFileSync(path.join(import.meta.dirname, 'Dockerfile'), 'utf8');
  const [build = '', image = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
  copyContext();
  const searchPath = `${folder}/tools/bin:${process.env.PATH}`;
  for (const line of instructions(build, 'RUN')) run(line, { PATH: searchPath, CI: '1' });
  await serve(image);
  console.log('The commands of the Dockerfile work.');
} finally {
  rmSync(folder, { recursive: true });
}

/** The image's folders, in the temporary one. */
function here(text) {
  return text.replaceAll(/(?<![\w.])\/(build|tools|out|data|opt\/quotakit)\b/g, (name) =>
    path.join(folder, places[name]),
  );
}

function instructions(stage, name) {
  const joined = stage.replaceAll(/\\\n\s*/g, '');
  return [...joined.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, line]) => line);
}

/** What `COPY . .` copies: less than git has, but nothing that it has not. */
function copyContext() {
  mkdirSync(path.join(folder, 'build'));
  mkdirSync(path.join(folder, 'data'));
  const ignored = readFileSync(path.join(import.meta.dirname, 'Dockerfile.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => /^[\w.]/.test(line));
  const exclude = ignored.map((name) => `':!${name}'`).join(' ');
  run(
    `cd '${root}' && git ls-files -z --cached --others --exclude-standard -- . ${exclude} | xargs -0 cp --parents -t '${folder}/build'`,
    {},
  );
}

function run(line, env) {
  console.log(`> ${line}`);
  const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', here(line)], {
    cwd: path.join(folder, 'build'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  assert.equal(status, 0, line);
}

/** Runs the entry point and the health check, as the image says them. */
async function serve(image) {
  const [entry] = instructions(image, 'ENTRYPOINT').map((line) => JSON.parse(line));
  const [command] = instructions(image, 'CMD').map((line) => JSON.parse(line));
  const [, check] = /CMD (\[.*\])$/.exec(instructions(image, 'HEALTHCHECK')[0] ?? '') ?? [];
  const env = {
    ...process.env,
    ...settings(image),
    QUOTAKIT_PORT: String(await freePort()),
    QUOTAKIT_GATEWAY_PORT: '0',
  };
  const isHealthy = () => {
    const [program, ...args] = JSON.parse(check).map(here);
    return spawnSync(program, args, { env }).status === 0;
  };
  assert.equal(isHealthy(), false, 'healthy before it runs');
  const [program, ...args] = [...entry, ...command].map(here);
  const server = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = once(server, 'exit');
  try {
    for (let tries = 0; !isHealthy(); tries++) assert.ok(tries < 100, 'never healthy');
  } finally {
    server.kill('SIGTERM');
  }
  assert.deepEqual(await exit, [0, null]);
}

function settings(image) {
  const [line = ''] = instructions(image, 'ENV');
  const pairs = [...line.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, here(value)]);
  return { ...Object.fromEntries(pairs), QUOTAKIT_HOST: '127.0.0.1' };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
