import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The values that the demo server prints when it is ready. */
export interface Demo {
  readonly baseUrl: string;
  readonly platformToken: string;
  readonly userId: string;
  readonly applicationId: string;
  readonly serviceId: string;
  readonly freeServiceId: string;
  readonly credentialToken: string;
  readonly xAuthToken: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly projectId: string;
  readonly instanceId: string;
  readonly lapsed: { readonly platformToken: string; readonly credentialToken: string };
  readonly iam: { readonly domain: string; readonly user: string; readonly password: string };
  readonly holder: {
    readonly userId: string;
    readonly platformToken: string;
    readonly credentialToken: string;
  };
  readonly overdrawnPartner: {
    readonly xAuthToken: string;
    readonly customer: { readonly applicationId: string; readonly platformToken: string };
  };
}

/** A server with demo data in its own process, on a data folder of its own. */
export async function startDemoServer(): Promise<{ demo: Demo; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-workflows-'));
  const script = path.join(import.meta.dirname, '../../src/demo/main.ts');
  const ports = ['--port', '0', '--gateway-port', '0'];
  const child = spawn(process.execPath, [script, ...ports, '--data', path.join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { demo } = JSON.parse(line) as { demo: Demo };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true });
  };
  return { demo, stop };
}
