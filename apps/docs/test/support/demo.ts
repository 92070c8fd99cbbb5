import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../../..', import.meta.url));
const serverProgram = path.join(root, 'apps/server/src/main.ts');

/** What scripts need to use the demo. */
export interface DemoValues {
  readonly baseUrl: string;
  readonly platformToken: string;
  readonly credentialToken: string;
  readonly xAuthToken: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** A server with demo data, and a folder with `.quotakit/demo.json` as `npm start` writes it. */
export interface Demo {
  readonly values: DemoValues;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the server with demo data on free ports. */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-guides-'));
  const data = path.join(folder, '.quotakit/data');
  const flags = ['serve', '--demo', '--json', '--port', '0', '--gateway-port', '0', '--data', data];
  const child = spawn(process.execPath, [serverProgram, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The demo could not be served.')));
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  const { demo } = JSON.parse(line) as { demo: DemoValues };
  mkdirSync(path.join(folder, '.quotakit'), { recursive: true });
  writeFileSync(path.join(folder, '.quotakit/demo.json'), JSON.stringify(demo));
  const stop = async () => {
    const closed = once(child, 'exit');
    child.kill('SIGTERM');
    await closed;
    rmSync(folder, { recursive: true });
  };
  return { values: demo, folder, stop };
}
