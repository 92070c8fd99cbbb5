// Writes dist/workflows.json and dist/workflows.<locale>.json: every workflow, for programs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { LOCALES, translated, workflowFiles } from './i18n/locale.mjs';
import { writeJson } from './writeJson.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = workflowFiles(root);
const originals = files.map((file) => parse(readFileSync(path.join(root, file), 'utf8')));
writeJson(root, 'dist/workflows.json', originals);
for (const locale of LOCALES) {
  writeJson(
    root,
    `dist/workflows.${locale}.json`,
    files.map((file) => translated(root, locale, file)),
  );
}
