import type { Tarball } from './pack.ts';
import { run } from './run.ts';

export interface PublishOptions {
  /** Whether to prove by the workflow's identity where the tarball was made. Elsewhere there is none. */
  readonly provenance: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** Publishes those that the registry does not have, in the order given, and returns them. */
export async function publishAll(
  tarballs: readonly Tarball[],
  { provenance, env }: PublishOptions,
): Promise<Tarball[]> {
  const isKnown = await Promise.all(tarballs.map((tarball) => isPublished(tarball, env)));
  const missing = tarballs.filter((_tarball, place) => !isKnown[place]);
  const flags = ['--access=public', provenance ? '--provenance' : '--no-provenance'];
  for (const { file } of missing) await run('npm', ['publish', file, ...flags], { env });
  return missing;
}

/** A registry that cannot be asked is an error: publishing twice is refused, and not publishing unnoticed is worse. */
async function isPublished({ manifest }: Tarball, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const version = await run('npm', ['view', idOf(manifest), 'version', '--prefer-online'], { env });
    return version.trim() === manifest.version;
  } catch (error) {
    if (/\bE404\b/.test(String(error))) return false;
    throw error;
  }
}

/** A package at its version, such as `@quotakit/client@1.2.3`. */
export function idOf({ name, version }: Tarball['manifest']): string {
  return `${name}@${version}`;
}
