import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type Demo } from './demoServer.ts';

const spec = path.dirname(fileURLToPath(import.meta.resolve('@quotakit/spec/package.json')));
const manifest = fileURLToPath(import.meta.resolve('@redocly/cli/package.json'));
const redocly = path.join(path.dirname(manifest), 'bin/cli.js');
const workflows = readdirSync(path.join(spec, 'workflows'));

let demo: Demo;
let stop: () => Promise<void>;
beforeAll(async () => void ({ demo, stop } = await startDemoServer()));
afterAll(() => stop());

async function respect(workflow: string): Promise<string> {
  const { holder, overdrawnPartner, lapsed, iam, ...values } = demo;
  const inputs = {
    ...values,
    holderPlatformToken: holder.platformToken,
    holderCredentialToken: holder.credentialToken,
    lapsedPlatformToken: lapsed.platformToken,
    lapsedCredentialToken: lapsed.credentialToken,
    domainName: iam.domain,
    userName: iam.user,
    password: iam.password,
    overdrawnXAuthToken: overdrawnPartner.xAuthToken,
    customerPlatformToken: overdrawnPartner.customer.platformToken,
    customerApplicationId: overdrawnPartner.customer.applicationId,
  };
  const file = path.join('workflows', workflow);
  const server = ['-S', `quotakit=${demo.baseUrl}`, '-i', JSON.stringify(inputs)];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [redocly, 'respect', file, ...server],
    { cwd: spec, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  );
  return stdout + stderr;
}

describe('the workflows of the contract', () => {
  it('are one for each source document, and more', () => {
    expect(workflows.length).toBeGreaterThan(5);
  });

  // Twice, because a story that leaves something behind would not run again.
  it.each([...workflows, ...workflows])('%s runs against the server', async (workflow) => {
    expect(await respect(workflow)).toMatch(/Workflows: 1 passed, 1 total/);
  });
});
