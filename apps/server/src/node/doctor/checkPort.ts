import { ConfigError } from '../config.ts';
import { listen, type Address } from '../listen.ts';
import type { Finding } from './finding.ts';

const PATIENCE_MILLISECONDS = 2000;

/** Whether a port can be listened on. One that a Quotakit has already is only worth a look. */
export async function checkPort(check: string, address: Address): Promise<Finding> {
  const { host, port } = address;
  if (port === 0) return { check, state: 'good', says: 'Any free port will do.' };
  try {
    const listener = await listen(() => new Response(), address);
    await listener.close();
    return { check, state: 'good', says: `Port ${port} of ${host} is free.` };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [says = '', ...fix] = error.message.split(/(?<=\.) /);
    if (await isQuotakit(host, port)) {
      return { check, state: 'doubtful', says: `A Quotakit answers on port ${port} already.` };
    }
    return { check, state: 'bad', says, fix: fix.join(' ') };
  }
}

/** Every answer of Quotakit, of the gateway's too, has the id of its request. */
async function isQuotakit(host: string, port: number): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const { headers } = await fetch(`http://${name}:${port}/healthz`, { signal, redirect: 'manual' });
    return headers.has('x-request-id');
  } catch {
    return false;
  }
}
