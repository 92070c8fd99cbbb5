import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

export const spec = fileURLToPath(new URL('..', import.meta.url));
export const fixtures = path.join(spec, 'test/fixtures');

/** Runs Redocly with the house plugin and these apis, in a folder that `use` may read before it goes. */
export function redocly(args, apis, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-rules-'));
  try {
    const config = path.join(folder, 'redocly.yaml');
    writeFileSync(
      config,
      stringify({ telemetry: 'off', plugins: [path.join(spec, 'rules/plugin.js')], apis }),
    );
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args, `--config=${config}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    return use({ stdout, stderr, folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
