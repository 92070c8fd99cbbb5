import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Description } from '../src/document/description.ts';
import { readText } from '../src/document/files.ts';
import { Handwritten } from '../src/document/handwritten.ts';
import { step, steps } from '../src/document/pointer.ts';
import type { Json } from '../src/json.ts';

const spec = path.resolve(import.meta.dirname, '../../../spec');
const bundle = new Description(path.join(spec, 'generated/openapi.yaml'), readText);
const files = new Handwritten(new Description(path.join(spec, 'openapi.yaml'), readText));

/** The pointers of all texts, numbers and marks; references lead elsewhere in a bundle. */
function* leaves(value: Json, pointer: string): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) {
    if (!pointer.endsWith('/$ref')) yield [pointer, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner as Json, step(pointer, key));
}

describe('the handwritten place', () => {
  const all = [...leaves(bundle.root.value, '')];

  it('of every value in the bundle holds that value', () => {
    const wrong = all.filter(([pointer, value]) => {
      const { file, pointer: own } = files.locate(pointer);
      return file.at(own) !== value;
    });
    expect(all.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('of every key in the bundle is on a line that writes the key', () => {
    const wrong = all.filter(([pointer]) => {
      const { file, pointer: own } = files.locate(pointer);
      const key = steps(own).at(-1) ?? '';
      const line = file.text.split('\n')[file.position(own).line - 1] ?? '';
      return !/^\d+$/.test(key) && !line.includes(key);
    });
    expect(wrong).toEqual([]);
  });
});
