import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'iovalkey';

/** A Redis or Valkey server of its own; nothing of it is durable. */
export interface RedisServer {
  readonly url: string;
  readonly client: Redis;
  close(): Promise<void>;
}

/** Starts a server; undefined where none is installed. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const program = ['valkey-server', 'redis-server'].find(isInstalled);
  if (!program) return undefined;
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-redis-'));
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(program, settings, { cwd: folder, stdio: 'ignore' });
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50 });
  client.on('error', () => {});
  await client.ping();
  return {
    url: `redis://127.0.0.1:${port}`,
    client,
    async close() {
      client.disconnect();
      const exit = once(server, 'exit');
      server.kill();
      await exit;
      rmSync(folder, { recursive: true });
    },
  };
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
