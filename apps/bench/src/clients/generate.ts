import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));

/** Where the peers' clients are generated: inside the package, so that its dependencies are found. */
export const PEERS: string = path.join(modules, '.peers');

/** Generates the peers' clients of our contract, with their defaults. */
export async function generatePeers(): Promise<void> {
  rmSync(PEERS, { recursive: true, force: true });
  mkdirSync(PEERS, { recursive: true });
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
  const tool = (name: string, ...args: string[]) =>
    run(path.join(modules, '.bin', name), args, { cwd: PEERS, env });
  await Promise.all([
    tool(
      'openapi-ts',
      '-i',
      bundle,
      '-o',
      path.join(PEERS, 'hey'),
      '-c',
      '@hey-api/client-fetch',
      '--no-log-file',
    ),
    tool('orval', '--input', bundle, '--output', path.join(PEERS, 'orval.ts'), '--client', 'fetch'),
    tool('redocly', 'generate-client', bundle, '--output', path.join(PEERS, 'redocly.ts')),
  ]);
}
