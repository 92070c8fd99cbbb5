import { createRequire } from 'node:module';
import type { Json } from '../json.ts';
import { NotPlain, readBlocks } from './blockYaml.ts';

const load = createRequire(import.meta.url);

/** Reads YAML as the values that JSON has: keys are text, and an empty document is null. */
export function readYaml(text: string): Json {
  try {
    return readBlocks(text);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return readWhole(text);
  }
}

/** Reads all of YAML, in ten times the time. */
export function readWhole(text: string): Json {
  const { parse } = load('yaml') as typeof import('yaml');
  const value: unknown = parse(text, {
    merge: true,
    logLevel: 'silent',
    uniqueKeys: false,
    maxAliasCount: 10_000,
  });
  return (value ?? null) as Json;
}
