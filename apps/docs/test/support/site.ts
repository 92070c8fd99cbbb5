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
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { docsUrl } = JSON.parse(line) as { docsUrl: string };
  const stop = async () => {
    const closed = once(child, 'exit');
    child.kill('SIGTERM');
    await closed;
  };
  return { url: docsUrl, stop };
}
