import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runServer } from 'verdaccio';
import { run } from '../../src/run.ts';

/** A registry on this machine: our packages are its own, all others come from the one that npm is set to. */
export interface Registry {
  /** What makes npm use it, and with a home folder that is empty. */
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  close(): void;
}

export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-registry-'));
  const home = mkdtempSync(path.join(tmpdir(), 'quotakit-home-'));
  const { uplink, cache } = await npmSettings(folder);
  const server = (await runServer({
    ...configuration(folder, uplink),
    configPath: path.join(folder, 'config.yaml'),
  } as never)) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `//127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const userconfig = path.join(folder, 'npmrc');
  writeFileSync(userconfig, `registry=http:${host}\n${host}:_authToken=none\n`);
  return {
    env: {
      ...quietEnvironment(),
      HOME: home,
      npm_config_userconfig: userconfig,
      npm_config_cache: shareContents(cache, path.join(folder, 'cache')),
    },
    home,
    close() {
      server.close();
      server.closeAllConnections();
      for (const made of [folder, home]) rmSync(made, { recursive: true, force: true });
    },
  };
}

async function npmSettings(cwd: string): Promise<{ uplink: string; cache: string }> {
  const printed = await run('npm', ['config', 'list', '--json'], { cwd });
  const { registry, cache } = JSON.parse(printed) as { registry: string; cache: string };
  return { uplink: registry, cache };
}

/** A cache of its own that finds, and keeps, what was downloaded in the usual one. */
function shareContents(usual: string, own: string): string {
  const contents = path.join(usual, '_cacache');
  mkdirSync(contents, { recursive: true });
  mkdirSync(own);
  symlinkSync(contents, path.join(own, '_cacache'));
  return own;
}

function configuration(folder: string, uplink: string) {
  return {
    storage: path.join(folder, 'storage'),
    self_path: folder,
    auth: { htpasswd: { file: path.join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { upstream: { url: uplink, timeout: '30s', max_fails: 10 } },
    packages: {
      '@quotakit/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    web: { enable: false },
    log: { type: 'stderr', format: 'json', level: 'fatal' },
  };
}

/** Without what the npm that runs the tests has set. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^pnpm_|^NODE_OPTIONS$/i.test(name));
  return {
    ...Object.fromEntries(kept),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_prefer_offline: 'true',
    npm_config_fetch_retries: '2',
    npm_config_fetch_timeout: '30000',
  };
}
