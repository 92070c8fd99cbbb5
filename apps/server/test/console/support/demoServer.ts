import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ConsoleSettings } from '../../../src/console/consolePage.ts';
import type { DemoServer } from '../../../src/demo/start.ts';

/** `quotakit serve --demo`, as an operator starts it. */
export interface DemoProcess {
  readonly baseUrl: string;
  readonly demo: DemoServer['demo'];
  readonly settings: ConsoleSettings;
  /** All that it wrote so far, but for the line that says it is ready. */
  readonly written: () => string;
  readonly stop: () => Promise<void>;
}

export const DOCS_URL = 'http://docs.test/quotakit';

export async function startDemoProcess(): Promise<DemoProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-console-'));
  const main = path.join(import.meta.dirname, '../../../src/main.ts');
  const flags = ['serve', '--demo', '--json', '--port', '0', '--gateway-port', '0'];
  const child = spawn(process.execPath, [main, ...flags, '--data', path.join(folder, 'data')], {
    env: { ...process.env, QUOTAKIT_DOCS_URL: DOCS_URL },
  });
  const written: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  lines.on('line', (later) => written.push(later));
  const { demo } = JSON.parse(line) as { demo: DemoServer['demo'] & { baseUrl: string } };
  const settings = await fetch(`${demo.baseUrl}/console/settings.json`);
  return {
    baseUrl: demo.baseUrl,
    demo,
    settings: (await settings.json()) as ConsoleSettings,
    written: () => written.join(''),
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}
