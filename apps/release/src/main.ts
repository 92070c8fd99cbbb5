// node apps/release/src/main.ts propose | publish [--dry-run] | sbom [folder]
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { announce } from './announce.ts';
import { packAll } from './pack.ts';
import { hasChangesets, propose } from './propose.ts';
import { publicPackages } from './publicPackages.ts';
import { idOf, publishAll } from './publish.ts';
import { ROOT, run } from './run.ts';
import { writeSbom } from './sbom.ts';

const [job = '', ...rest] = process.argv.slice(2);
const jobs: Readonly<Record<string, () => Promise<void>>> = {
  propose: proposeIfAsked,
  publish: publishAndAnnounce,
  sbom: writeSboms,
};
const chosen = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
if (chosen) {
  await chosen();
} else {
  console.error(`There is no job "${job}". Jobs: ${Object.keys(jobs).join(', ')}.`);
  process.exitCode = 2;
}

async function proposeIfAsked(): Promise<void> {
  if (!hasChangesets(ROOT)) {
    console.log('No changesets: there is nothing to propose.');
    return;
  }
  await propose(ROOT, async () => {
    await run('pnpm', ['exec', 'turbo', 'run', 'build'], { timeout: 600_000 });
    await run('pnpm', ['exec', 'oxfmt', '.changeset', ...publicPackages().map(({ folder }) => folder)]);
  });
  console.log('The pull request of the next release is up to date.');
}

async function publishAndAnnounce(): Promise<void> {
  const tarballs = await packAll(mkdtempSync(path.join(tmpdir(), 'quotakit-release-')));
  if (rest.includes('--dry-run')) {
    for (const { manifest, file } of tarballs) console.log(`${idOf(manifest)} ${file}`);
    return;
  }
  if (hasChangesets(ROOT)) {
    console.log('Changesets wait: merge the pull request of the next release first.');
    return;
  }
  const published = await publishAll(tarballs, { provenance: true, env: process.env });
  for (const tarball of published) await announce(tarball);
  console.log(`Published: ${published.map(({ manifest }) => idOf(manifest)).join(', ') || 'nothing new'}.`);
}

async function writeSboms(): Promise<void> {
  const folder = path.resolve(rest[0] ?? 'sbom');
  mkdirSync(folder, { recursive: true });
  for (const { manifest } of publicPackages()) console.log(await writeSbom(manifest, folder));
}
