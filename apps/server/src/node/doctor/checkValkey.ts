import { Redis } from 'iovalkey';
import type { Config } from '../config.ts';
import { compareClocks } from './clock.ts';
import type { Finding } from './finding.ts';

const CHECK = 'valkey';

/** Whether every node of VALKEY_URL answers, and whether their clocks agree with the one of this machine. */
export async function checkValkey({ valkeyUrl, postgres }: Config): Promise<Finding[]> {
  if (valkeyUrl !== null) return (await Promise.all(valkeyUrl.split(',').map(askNode))).flat();
  if (!postgres)
    return [{ check: CHECK, state: 'good', says: 'None is needed: one server counts by itself.' }];
  const says =
    'VALKEY_URL is not set: several servers on this database would each count limits by themselves.';
  return [{ check: CHECK, state: 'doubtful', says, fix: 'Set VALKEY_URL where there are several servers.' }];
}

async function askNode(address: string): Promise<Finding[]> {
  const url = address.trim().replace(/^valkey(s?):/, 'redis$1:');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    const began = Date.now();
    const [seconds, microseconds] = await client.time();
    const ours = (began + Date.now()) / 2;
    const theirs = Number(seconds) * 1000 + Number(microseconds) / 1000;
    return [{ check: CHECK, state: 'good', says: 'It answers.' }, compareClocks('Valkey', theirs, ours)];
  } catch (error) {
    // Its own words could repeat the address, and with it a password.
    const code = String((error as NodeJS.ErrnoException).code ?? 'refused');
    const fix = 'Start it, or correct VALKEY_URL.';
    return [{ check: CHECK, state: 'bad', says: `A node of VALKEY_URL does not answer (${code}).`, fix }];
  } finally {
    client.disconnect();
  }
}
