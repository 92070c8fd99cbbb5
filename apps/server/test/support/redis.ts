import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'iovalkey';

const run = promisify(execFile);

/** A Valkey or Redis server of its own, on a free port of the loopback address. */
export interface RedisServer {
  readonly url: string;
  /** Runs a command, such as `DBSIZE`. */
  command(...parts: string[]): Promise<unknown>;
  /** Stops answering, and goes on. */
  pause(): void;
  resume(): void;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The program of a Valkey or Redis server; undefined where none is installed. */
export function redisProgram(): string | undefined {
  return ['valkey-server', 'redis-server'].find((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

export async function startRedis(settings: readonly string[] = []): Promise<RedisServer> {
  const program = redisProgram();
  if (!program) throw new Error('Neither Valkey nor Redis is installed: apt-get install redis-server.');
  const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(program, [...flags, ...settings], { cwd: folder, stdio: 'ignore' });
    await answers(url);
    return child;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const exit = once(server, 'exit');
    server.kill('SIGCONT');
    server.kill(signal);
    await exit;
  };
  return {
    url,
    command: (...parts) => ask(url, parts),
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    kill: () => end('SIGKILL'),
    restart: async () => void (server = await start()),
    async stop() {
      if (server.exitCode === null && server.signalCode === null) await end('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };
}

/** Three nodes that share the slots among them. */
export async function startRedisCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const nodes = await Promise.all(
    [0, 1, 2].map(() => startRedis(['--cluster-enabled', 'yes', '--cluster-config-file', 'nodes.conf'])),
  );
  const addresses = nodes.map(({ url }) => url.replace('redis://', ''));
  const cli = redisProgram()!.replace('-server', '-cli');
  await run(cli, ['--cluster', 'create', ...addresses, '--cluster-yes']);
  for (const node of nodes) await clusterIsUp(node);
  return {
    url: nodes.map(({ url }) => url).join(','),
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
  };
}

async function clusterIsUp(node: RedisServer): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    if (String(await node.command('CLUSTER', 'INFO')).includes('cluster_state:ok')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The cluster does not come up.');
}

async function ask(url: string, [command = '', ...parts]: readonly string[]): Promise<unknown> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.call(command, ...parts);
  } finally {
    client.disconnect();
  }
}

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + 120_000; ;) {
    try {
      await ask(url, ['PING']);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function freePort(): Promise<number> {
  const { port, server } = await listen(0);
  server.close();
  // A cluster node also listens 10,000 above its port.
  const bus = port + 10_000;
  if (bus > 65_535) return freePort();
  try {
    (await listen(bus)).server.close();
    return port;
  } catch {
    return freePort();
  }
}

async function listen(wanted: number): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}
