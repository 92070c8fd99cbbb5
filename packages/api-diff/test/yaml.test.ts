import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BlockMap } from '../src/document/blockMap.ts';
import { NotPlain, readBlocks } from '../src/document/blockYaml.ts';
import { step } from '../src/document/pointer.ts';
import { readWhole, readYaml } from '../src/document/readYaml.ts';
import { SourceMap } from '../src/document/sourceMap.ts';
import { isList, isObject, type Json } from '../src/json.ts';

const spec = path.resolve(import.meta.dirname, '../../../spec');
const files = globSync('{openapi.yaml,errors.yaml,{paths,components}/**/*.yaml,generated/openapi.yaml}', {
  cwd: spec,
});

const TEXTS: Readonly<Record<string, string>> = {
  'scalars of every kind':
    "a: 1\nb: -2.5e3\nc: 0x1F\nd: true\ne: ~\nf:\ng: \"x\\ty\\u00e9\"\nh: 'it''s'\ni: 1.0\nj: yes\nk: 2026-01-01\n",
  'texts of several lines':
    'a: one\n  two\n\n  three\nb: "one\n  two"\nc: |\n  x\n   y\n\n  z\nd: >-\n  p\n  q\n\n  r\n',
  'lists at every depth': '- - a\n  - b\n- k: v\n  l:\n  - 1\n  - 2\n-\n  m: n\n- {a: [1, "x, y"], b: {}}\n',
  'keys that need quotes': '"a: b": 1\n\'c#d\': 2\n/path/{id}: 3\n200: 4\n',
  remarks: '# first\na: 1 # one\n\n# between\nb: # two\n  c: x#y\n',
};

describe('the fast reader', () => {
  it.each(Object.keys(TEXTS))('reads %s as the whole parser does', (name) => {
    expect(readBlocks(TEXTS[name] ?? '')).toEqual(readWhole(TEXTS[name] ?? ''));
  });

  it.each(['a: &x 1\nb: *x\n', 'a: !!str 1\n', 'a: [1,\n  2]\n', '%YAML 1.2\n---\na: 1\n', 'a: b: c\n'])(
    'leaves %j to it',
    (text) => {
      expect(() => readBlocks(text)).toThrow(NotPlain);
    },
  );

  it('answers what the whole parser does on anchors', () => {
    expect(readYaml('a: &x 1\nb: *x\n')).toEqual({ a: 1, b: 1 });
  });

  it('reads our contract as the whole parser does, and finds the same lines', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(path.join(spec, file), 'utf8');
      const value = readWhole(text);
      expect({ file, value: readBlocks(text) }).toEqual({ file, value });
      if (!file.startsWith('generated')) expectSameLines(text, value, file);
    }
  });
});

function expectSameLines(text: string, value: Json, file: string): void {
  const [fast, whole] = [new BlockMap(text), new SourceMap(text)];
  const walk = (inner: Json, pointer: string): void => {
    expect(fast.position(pointer).line, `${file}#${pointer}`).toBe(whole.position(pointer).line);
    if (isList(inner)) for (const [index, item] of inner.entries()) walk(item, step(pointer, index));
    else if (isObject(inner)) for (const [key, item] of Object.entries(inner)) walk(item, step(pointer, key));
  };
  walk(value, '');
}
