import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { translated, workflowFiles } from './i18n/locale.mjs';

/** Every workflow, for programs; translated where a locale is given. */
export function workflowsOf(root, locale) {
  return workflowFiles(root).map((file) =>
    locale ? translated(root, locale, file) : parse(readFileSync(path.join(root, file), 'utf8')),
  );
}
