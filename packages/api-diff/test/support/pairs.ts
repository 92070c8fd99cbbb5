import { readdirSync, readFileSync } from 'node:fs';
import type { Level } from '../../src/change.ts';
import { Description } from '../../src/document/description.ts';
import { readWhole } from '../../src/document/readYaml.ts';
import type { JsonObject } from '../../src/json.ts';

const FOLDER = new URL('../pairs/', import.meta.url);

/** A schema, or a path item, before and after. */
export interface Pair {
  readonly name: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
}

export interface SchemaPair extends Pair, Readonly<Record<'request' | 'response', Level>> {}

export interface OperationPair extends Pair {
  readonly level: Level;
  readonly rules: readonly string[];
}

/** Two texts, as anchors, dialects and forms of YAML matter here. */
export interface DocumentPair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly level: Level;
  /** How many entries there are, where one change is two edits. */
  readonly entries?: number;
}

function read<T>(file: string): T[] {
  return readWhole(readFileSync(new URL(file, FOLDER), 'utf8')) as unknown as T[];
}

/** Pairs that mean the same. */
export const FORMS: readonly Pair[] = read('forms.yaml');

export const SCHEMAS: readonly SchemaPair[] = [
  'schemas.yaml',
  'schemas-values.yaml',
  'schemas-objects.yaml',
].flatMap((file) => read<SchemaPair>(file));

export const OPERATIONS: readonly OperationPair[] = read('operations.yaml');

export const DOCUMENTS: readonly DocumentPair[] = readdirSync(new URL('documents/', FOLDER)).flatMap((file) =>
  read<DocumentPair>(`documents/${file}`),
);

/** A description from its text. */
export function ofText(text: string): Description {
  return new Description('api.yaml', (file) => (file === 'api.yaml' ? text : undefined));
}
