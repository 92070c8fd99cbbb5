import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The built site, served by its own command. */
export interface Site {
  url: string;
  stop: () => Promise<void>;
}

/** Starts `src/serve.ts` on a free port. */
export async function startSite(): Promise<Site> {
  const script = fileURLToPath(new URL('../../src/serve.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The site could not be served.')));
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  const { docsUrl } = JSON.parse(line) as { docsUrl: string };
  const stop = async () => {
    const closed = once(child, 'exit');
    child.kill('SIGTERM');
    await closed;
  };
  return { url: docsUrl, stop };
}
