// Writes generated/openapi.d.ts (openapi-typescript) and generated/index.d.ts (a name for each schema).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { aliases } from './aliases.ts';
import type { Description } from './description.ts';
import { OPEN, openResponseEnums } from './openEnums.ts';

const HEADER = '// Written by `node src/generate.ts` from the contract. Edit spec/ instead.\n\n';
const output = new URL('../generated/', import.meta.url);
const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));
// `string & {}` beside known values keeps their autocompletion; a plain `string` would swallow them.
const anyOther = ts.factory.createParenthesizedType(
  ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]),
);

/** Writes both files; the bundle is read anew each time. */
export async function generate(): Promise<void> {
  const description = JSON.parse(readFileSync(bundle, 'utf8')) as Description;
  const tree = await openapiTS(JSON.stringify(openResponseEnums(description)), {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => (OPEN in schema ? anyOther : undefined),
  });
  mkdirSync(output, { recursive: true });
  writeFileSync(new URL('openapi.d.ts', output), HEADER + astToString(tree));
  writeFileSync(new URL('index.d.ts', output), HEADER + aliases(description));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
