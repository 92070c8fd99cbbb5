import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operationYaml, parametersYaml, schemasYaml } from './contract.mjs';
import { UsageError } from './operation.mjs';
import { handlerTs, testTs, withHandler } from './server.mjs';

// As the lint wants them in a path.
const ORDER = ['parameters', 'get', 'post', 'put', 'patch', 'delete'];

/** Writes the files of an operation; returns their names. What exists is extended, or left as it is. */
export function writeOperation(root, operation) {
  const written = [];
  const read = (file) =>
    existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '';
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    written.push(file);
  };
  const create = (file, text) => {
    if (read(file) === '') write(file, text);
  };
  const { id, family, pathFile } = operation;
  const handler = `apps/server/src/handlers/${family}/${id}.ts`;
  if (read(handler) !== '') throw new UsageError(`There is an operation ${id} already: ${handler}.`);

  write(`spec/paths/${pathFile}`, withOperation(read(`spec/paths/${pathFile}`), operation));
  const index = read('spec/openapi.yaml');
  if (!index.includes(`  ${operation.url}:\n`)) write('spec/openapi.yaml', withPath(index, operation));
  for (const [name, yaml] of Object.entries(schemasYaml(operation))) {
    create(`spec/components/schemas/${name}.yaml`, yaml);
  }
  write(handler, handlerTs(operation));
  const table = 'apps/server/src/handlers/index.ts';
  write(table, withHandler(read(table), operation));
  create(`apps/server/test/${family}/${id}.test.ts`, testTs(operation));
  return written;
}

/** The file of a path with one more operation. */
function withOperation(text, operation) {
  const parts = text === '' ? [parametersYaml(operation)] : text.split(/^(?=[a-z]+:)/m);
  const keyOf = (part) => part.slice(0, part.indexOf(':'));
  if (parts.some((part) => keyOf(part) === operation.method)) {
    throw new UsageError(`spec/paths/${operation.pathFile} has a ${operation.method} already.`);
  }
  const all = [...parts.filter(Boolean), operationYaml(operation)];
  return all.toSorted((a, b) => ORDER.indexOf(keyOf(a)) - ORDER.indexOf(keyOf(b))).join('');
}

/** The index with one more path, after the last one of its kind. */
function withPath(index, { url, pathFile }) {
  const entry = `  ${url}:\n    $ref: paths/${pathFile}\n`;
  const prefix = url.slice(0, url.indexOf('/', url.indexOf('/', 1) + 1) + 1);
  const places = [...index.matchAll(/^ {2}(\/.*):\n {4}\$ref: .*\n/gm)].filter(([, at]) =>
    at.startsWith(prefix),
  );
  const last = places.at(-1);
  if (!last) throw new UsageError(`spec/openapi.yaml has no path that begins with ${prefix}.`);
  const at = last.index + last[0].length;
  return `${index.slice(0, at)}${entry}${index.slice(at)}`;
}
