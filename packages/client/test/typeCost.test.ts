import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(folder, 'node_modules/typescript-5/bin/tsc');

/** How many types the compiler instantiates for a program that uses the built package. */
async function instantiations(source: string): Promise<number> {
  const project = mkdtempSync(path.join(folder, 'node_modules', '.type-cost-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(
    path.join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['main.mts'] }),
  );
  writeFileSync(path.join(project, 'main.mts'), source);
  const { stdout } = await run(process.execPath, [program, '-p', project, '--extendedDiagnostics']);
  return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
}

const setUp = `import * as q from '@quotakit/client';
const auth = { platformToken: q.bearer('t'), credentialToken: q.bearer('t'), akSk: q.akSk({ ak: 'a', sk: 's' }) };
const c = q.createClient({ baseUrl: 'http://127.0.0.1', auth });
const id = { path: { id: 'a' } };
const project = { project_id: 'p', instance_id: 'i' };
`;
const calls = `
export const a = (await q.listApplications(c, { query: { limit: 1 } })).count;
export const b = (await q.getApplication(c, id)).remaining_amount;
export const d = (await q.createApplication(c, { body: {} })).id;
await q.deleteApplication(c, id);
export const e = (await q.listCredentials(c)).items;
export const f = (await q.getCredential(c, id)).id;
export const g = (await q.createCharge(c, { body: { amount: 1 } })).amount;
export const h = (await q.createHold(c, { body: { amount: 1 } })).id;
export const i = (await q.captureHold(c, { ...id, body: {} })).amount;
export const j = (await q.releaseHold(c, id)).state;
export const k = (await q.listCharges(c)).items;
export const l = (await q.listHolds(c)).items;
export const m = (await q.listServices(c)).items;
export const n = (await q.listOrders(c)).items;
export const o = (await q.getConsumptionQuota(c)).currency;
export const p = (await q.listClientQuotas(c, { path: project })).quotas;
export const r = (await q.listClientApps(c, { path: project })).apps;
export const s = (await q.listApiUsages(c)).items;
export const t = (await q.listPlatformTokens(c)).items;
export const u = (await q.getCoinWalletSummary(c)).balance;
`;

test('the types of twenty operations cost little', async () => {
  const [before, after] = [await instantiations(`${setUp}export {};`), await instantiations(setUp + calls)];
  expect(after - before).toBeGreaterThan(0);
  expect(after - before).toBeLessThanOrEqual(300);
  expect(after).toBeLessThanOrEqual(600);
});
