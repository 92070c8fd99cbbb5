import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringifyYaml } from '@redocly/openapi-core';

/** Writes a document as YAML or JSON, by the ending of the file, unless it is there already: others watch it. */
export function writeDocument(file, document) {
  const text = file.endsWith('.json')
    ? `${JSON.stringify(document, null, 2)}\n`
    : stringifyYaml(document, { noRefs: true, lineWidth: -1 });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
