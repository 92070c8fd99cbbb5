// Bundles the contract in each other language: generated/openapi.<locale>.yaml and dist/openapi.<locale>.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, descriptionFiles, translated, writeYaml } from './i18n/locale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

for (const locale of LOCALES) {
  const copy = mkdtempSync(path.join(tmpdir(), `quotakit-${locale}-`));
  try {
    for (const file of descriptionFiles(root))
      writeYaml(path.join(copy, file), translated(root, locale, file));
    bundle(path.join(copy, 'openapi.yaml'), `generated/openapi.${locale}.yaml`);
    bundle(path.join(copy, 'openapi.yaml'), `dist/openapi.${locale}.json`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function bundle(source, target) {
  const config = path.join(root, 'redocly.locale.yaml');
  const args = [
    'bundle',
    source,
    `--config=${config}`,
    '--component-renaming-conflicts-severity=error',
    '-o',
    target,
  ];
  const { status } = spawnSync(process.execPath, [redocly, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
