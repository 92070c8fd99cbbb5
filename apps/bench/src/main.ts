// Measures, prints and keeps: `pnpm bench [group…] [--quick | --smoke]`. Only full runs are kept for the documentation.
import { parseArgs } from 'node:util';
import type { Effort, Group } from './group.ts';
import { updateReadme } from './readme.ts';
import { print, write } from './report.ts';

const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  decision: async () => (await import('./groups/decision.ts')).decision,
  charges: async () => (await import('./groups/charges.ts')).charges,
  http: async () => (await import('./groups/http.ts')).http,
  overload: async () => (await import('./groups/overload.ts')).overload,
  throttle: async () => (await import('./groups/throttle.ts')).throttle,
  gateway: async () => (await import('./groups/gateway.ts')).gateway,
  client: async () => (await import('./groups/client.ts')).client,
  docs: async () => (await import('./groups/docs.ts')).docs,
  loop: async () => (await import('./groups/loop.ts')).loop,
  diff: async () => (await import('./groups/diff.ts')).diff,
  growth: async () => (await import('./groups/growth.ts')).growth,
};

const FULL: Effort = { milliseconds: 3000, rounds: 5, scale: 1 };
const QUICK: Effort = { milliseconds: 1000, rounds: 3, scale: 0.1 };
const SMOKE: Effort = { milliseconds: 50, rounds: 1, scale: 0.001 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, smoke: { type: 'boolean' } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(GROUPS);
const unknown = chosen.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. Groups: ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(2);
}
const effort = values.smoke ? SMOKE : values.quick ? QUICK : FULL;
for (const name of chosen) {
  const group = await GROUPS[name]!();
  const tables = await group(effort);
  print(tables);
  if (effort === FULL) await write(name, tables);
}
if (effort === FULL) await updateReadme();
