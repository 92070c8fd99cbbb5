// Writes what others read of the contract: the bundle, the error codes and the workflows, and all of them in each other
// language.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorRegistry } from '../rules/support/errorRegistry.js';
import { bundleDescription } from './bundle.mjs';
import { programRegistry } from './errors.mjs';
import { LOCALES, descriptionFiles, translated, writeYaml } from './i18n/locale.mjs';
import { workflowsOf } from './workflows.mjs';
import { writeDocument } from './writeDocument.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...names) => path.join(root, ...names);

/** Writes the contract as it is. Returns whether that changes anything. */
export async function writeContract() {
  const document = await bundleDescription(inRoot('openapi.yaml'), inRoot('redocly.yaml'));
  const changes = [
    writeDocument(inRoot('generated/openapi.yaml'), document),
    writeDocument(inRoot('dist/openapi.json'), document),
    writeDocument(inRoot('dist/errors.json'), programRegistry(errorRegistry)),
    writeDocument(inRoot('dist/workflows.json'), workflowsOf(root)),
  ];
  return changes.includes(true);
}

/** Writes the contract in each other language. */
export async function writeLocales() {
  for (const locale of LOCALES) {
    const document = await bundleLocale(locale);
    writeDocument(inRoot(`generated/openapi.${locale}.yaml`), document);
    writeDocument(inRoot(`dist/openapi.${locale}.json`), document);
    const errors = programRegistry(translated(root, locale, 'errors.yaml'));
    writeDocument(inRoot(`dist/errors.${locale}.json`), errors);
    writeDocument(inRoot(`dist/workflows.${locale}.json`), workflowsOf(root, locale));
  }
}

async function bundleLocale(locale) {
  const copy = mkdtempSync(path.join(tmpdir(), `quotakit-${locale}-`));
  try {
    for (const file of descriptionFiles(root))
      writeYaml(path.join(copy, file), translated(root, locale, file));
    return await bundleDescription(path.join(copy, 'openapi.yaml'), inRoot('redocly.locale.yaml'));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeContract();
  await writeLocales();
}
