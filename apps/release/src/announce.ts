import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { notesOf } from './notes.ts';
import type { Tarball } from './pack.ts';
import { idOf } from './publish.ts';
import { ROOT, run } from './run.ts';
import { writeSbom } from './sbom.ts';

/** Makes a release, with its tag, for a package that was published: its notes, the tarball and the bill of materials. */
export async function announce({ manifest, file }: Tarball): Promise<void> {
  const id = idOf(manifest);
  const sbom = await writeSbom(manifest, path.dirname(file));
  const changelog = path.join(ROOT, manifest.repository?.directory ?? '', 'CHANGELOG.md');
  const notes = existsSync(changelog) ? notesOf(readFileSync(changelog, 'utf8'), manifest.version) : '';
  await run('gh', ['release', 'create', id, file, sbom, '--title', id, '--notes', notes]);
}
