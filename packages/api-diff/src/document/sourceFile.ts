import { isList, type Json, member } from '../json.ts';
import { unescapeStep } from './pointer.ts';
import { readYaml } from './readYaml.ts';
import { BlockMap, type Position } from './blockMap.ts';
import { SourceMap } from './sourceMap.ts';
import { NotPlain } from './blockYaml.ts';

/** One file of a description: its value at once, the lines of its values when they are asked for. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #value: { json: Json } | undefined;
  readonly #found = new Map<string, Json | undefined>();
  #places: { position(pointer: string): Position } | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get value(): Json {
    this.#value ??= { json: this.#read() };
    return this.#value.json;
  }

  /** The value at the pointer, or nothing. */
  at(pointer: string): Json | undefined {
    if (pointer === '' || pointer === '/') return this.value;
    if (this.#found.has(pointer)) return this.#found.get(pointer);
    const cut = pointer.lastIndexOf('/');
    const parent = this.at(pointer.slice(0, cut));
    const key = unescapeStep(pointer.slice(cut + 1));
    const value = isList(parent) ? parent[Number(key)] : member(parent, key);
    this.#found.set(pointer, value);
    return value;
  }

  /** Where the value at the pointer is written; the nearest parent's place if it is absent. */
  position(pointer: string): Position {
    this.#places ??= this.#open();
    return this.#places.position(pointer);
  }

  #open(): { position(pointer: string): Position } {
    try {
      if (!this.text.trimStart().startsWith('{')) return new BlockMap(this.text);
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
    }
    return new SourceMap(this.text);
  }

  #read(): Json {
    const start = this.text.trimStart();
    if (start.startsWith('{')) return JSON.parse(this.text) as Json;
    return readYaml(this.text);
  }
}
