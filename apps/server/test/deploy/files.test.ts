import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/node/config.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const read = (file: string) => readFile(path.join(ROOT, 'deploy', file), 'utf8');
// A test says what it expects of a file; its type would only repeat that.
// oxlint-disable-next-line typescript/no-explicit-any
const readYaml = async (file: string): Promise<any> => parse(await read(file), { merge: true });

function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

const secondsOf = (text: string) => Number(text.replace(/s$/, ''));

describe('deploy/Dockerfile', () => {
  it('has the versions of the repository, and runs as nobody', async () => {
    const text = await read('Dockerfile');
    const { toolNode, packageManager } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    const froms = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(froms).toEqual([`node:${toolNode.pinned}-bookworm-slim`, `node:${toolNode.pinned}-bookworm-slim`]);
    expect(text).toContain(`npm install --global --prefix /tools ${packageManager}\n`);
    expect(text.lastIndexOf('USER 65532:65532')).toBeGreaterThan(text.lastIndexOf('COPY'));
    expect(text).toMatch(
      /^HEALTHCHECK .*\\\n {2}CMD \["node", "\/opt\/quotakit\/src\/node\/healthCheck\.ts"\]$/m,
    );
    expect(text).not.toMatch(/^ADD |latest|sudo|curl .*\|/m);
  });

  it('copies nothing secret, and nothing that is made anew', async () => {
    const ignored = (await read('Dockerfile.dockerignore')).split('\n');
    for (const name of ['**/node_modules', '**/.env*', '.git', '.quotakit']) expect(ignored).toContain(name);
  });
});

describe('deploy/compose.yaml', () => {
  it('has three servers alike, which give the proxy the time to learn that they end', async () => {
    const { services } = await readYaml('compose.yaml');
    const servers = ['server-1', 'server-2', 'server-3'].map((name) => services[name]);
    for (const { build: _once, ...server } of servers) {
      const { build: _here, ...first } = servers[0];
      expect(server).toEqual(first);
      expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' });
      const { QUOTAKIT_DRAIN_SECONDS: drain, QUOTAKIT_GRACE_SECONDS: grace } = server.environment;
      expect(secondsOf(server.stop_grace_period)).toBeGreaterThan(Number(drain) + Number(grace));
    }
    const proxy = await read('haproxy.cfg');
    for (const name of ['server-1', 'server-2', 'server-3']) {
      expect(proxy).toContain(`server ${name} ${name}:4000`);
      expect(proxy).toContain(`server ${name} ${name}:4001`);
    }
    expect(proxy).toContain('option httpchk GET /readyz');
  });

  it('holds no secret, opens the loopback address only, and keeps the database inside', async () => {
    const { services, networks } = await readYaml('compose.yaml');
    const text = await read('compose.yaml');
    for (const name of ['POSTGRES_PASSWORD', 'QUOTAKIT_MASTER_KEY']) expect(text).toContain(`\${${name}:?`);
    const ports = Object.values<{ ports?: string[] }>(services).flatMap((service) => service.ports ?? []);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(networks.inside).toEqual({ internal: true });
    expect(services.postgres.networks).toEqual(['inside']);
    expect(services.valkey.networks).toEqual(['inside']);
    for (const { image } of Object.values<{ image: string }>(services)) expect(image).not.toMatch(/:latest$/);
  });

  it('sets what a server can read', async () => {
    const { services } = await readYaml('compose.yaml');
    const given = Object.entries<string>(services['server-1'].environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\w+:[?-][^}]*\}/g, ''),
    ]);
    const settings = { ...Object.fromEntries(given), QUOTAKIT_MASTER_KEY: 'a'.repeat(64) };
    expect(readConfig(settings)).toMatchObject({
      ending: { drainMilliseconds: 5000, graceMilliseconds: 30_000 },
    });
  });
});

describe('deploy/quotakit.service', () => {
  it('gives the server its time to end, and little else', async () => {
    const text = await read('quotakit.service');
    const environment = Object.fromEntries(
      (/^Environment=(.*)$/m.exec(text)?.[1] ?? '').split(' ').map((pair) => pair.split('=')),
    );
    const { ending } = readConfig(environment);
    const [, stop = ''] = /^TimeoutStopSec=(.*)$/m.exec(text) ?? [];
    expect(secondsOf(stop) * 1000).toBeGreaterThan(ending.drainMilliseconds + ending.graceMilliseconds);
    for (const line of [
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    // V8 compiles while it runs.
    expect(text).not.toContain('MemoryDenyWriteExecute');
  });

  it.skipIf(!has('systemd-analyze'))('is one that systemd takes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quotakit-unit-'));
    const unit = path.join(folder, 'quotakit.service');
    await writeFile(unit, (await read('quotakit.service')).replace('/usr/bin/node', process.execPath));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], {
      encoding: 'utf8',
    });
    await rm(folder, { recursive: true });
    expect([stderr.split('\n').filter((line) => line.includes('quotakit.service')), status]).toEqual([[], 0]);
  });
});

describe('deploy/kubernetes', () => {
  it('lists every manifest, and gives a server its time to end', async () => {
    const files = (await readdir(path.join(ROOT, 'deploy/kubernetes'))).filter(
      (name) => name !== 'kustomization.yaml',
    );
    const { resources } = await readYaml('kubernetes/kustomization.yaml');
    expect(resources.toSorted()).toEqual(files.toSorted());
    const { spec } = await readYaml('kubernetes/deployment.yaml');
    const { terminationGracePeriodSeconds: stop, containers } = spec.template.spec;
    const environment = Object.fromEntries(
      containers[0].env.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    const { ending } = readConfig(environment);
    expect(stop * 1000).toBeGreaterThan(ending.drainMilliseconds + ending.graceMilliseconds);
    const { periodSeconds, failureThreshold } = containers[0].readinessProbe;
    expect(ending.drainMilliseconds).toBeGreaterThan(2 * periodSeconds * failureThreshold * 1000);
    expect(spec.strategy.rollingUpdate.maxUnavailable).toBe(0);
  });

  it('runs as nobody, writes nothing, and is selected by all that means it', async () => {
    const { spec } = await readYaml('kubernetes/deployment.yaml');
    const pod = spec.template.spec;
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65_532 });
    expect(pod.containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod.containers[0].image).not.toMatch(/:latest$|^[^:]+$/);
    const { labels } = spec.template.metadata;
    expect(spec.selector.matchLabels).toEqual(labels);
    expect((await readYaml('kubernetes/service.yaml')).spec.selector).toEqual(labels);
    const budget = await readYaml('kubernetes/disruption-budget.yaml');
    expect(budget.spec.selector.matchLabels).toEqual(labels);
    expect(budget.spec.minAvailable).toBeLessThan(spec.replicas);
    expect((await readYaml('kubernetes/network-policy.yaml')).spec.podSelector.matchLabels).toEqual(labels);
  });

  it.skipIf(!has('kubectl'))('builds with kustomize', () => {
    const built = execFileSync('kubectl', ['kustomize', path.join(ROOT, 'deploy/kubernetes')], {
      encoding: 'utf8',
    });
    expect(built.match(/^kind: /gm)).toHaveLength(5);
  });
});
