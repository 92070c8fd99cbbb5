// Writes generated/openapi.yaml and dist/openapi.json, dist/errors.json, and the bundles in each other language.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleDescription, writeChanged, writeDocument } from './bundle.mjs';
import { errorCodesJson } from './errors.mjs';
import { LOCALES, sourceFiles, translated, writeYaml } from './i18n/locale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...names) => path.join(root, ...names);

/** Writes the contract and the error codes. Returns whether either changed. */
export async function writeContract() {
  const document = await bundleDescription(inRoot('openapi.yaml'), inRoot('redocly.yaml'));
  const changes = [
    writeDocument(inRoot('generated/openapi.yaml'), document),
    writeDocument(inRoot('dist/openapi.json'), document),
    writeChanged(inRoot('dist/errors.json'), errorCodesJson()),
  ];
  return changes.includes(true);
}

/** Writes the contract in each other language. */
export async function writeLocales() {
  for (const locale of LOCALES) {
    const copy = mkdtempSync(path.join(tmpdir(), `quotakit-${locale}-`));
    try {
      for (const file of sourceFiles(root)) writeYaml(path.join(copy, file), translated(root, locale, file));
      const document = await bundleDescription(
        path.join(copy, 'openapi.yaml'),
        inRoot('redocly.locale.yaml'),
      );
      writeDocument(inRoot(`generated/openapi.${locale}.yaml`), document);
      writeDocument(inRoot(`dist/openapi.${locale}.json`), document);
    } finally {
      rmSync(copy, { recursive: true });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeContract();
  await writeLocales();
}
