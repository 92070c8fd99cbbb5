import { isList, isObject, type Json, member } from '../json.ts';
import { readYaml } from './readYaml.ts';
import { type Position, SourceMap } from './sourceMap.ts';

/** One file of a description: its value at once, the lines of its values when they are asked for. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #value: { json: Json } | undefined;
  #map: SourceMap | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get value(): Json {
    this.#value ??= { json: this.#read() };
    return this.#value.json;
  }

  /** The value at the keys, or nothing. */
  at(keys: readonly string[]): Json | undefined {
    let value: Json | undefined = this.value;
    for (const key of keys) {
      if (isList(value)) value = value[Number(key)];
      else if (isObject(value)) value = member(value, key);
      else return undefined;
    }
    return value;
  }

  /** Where the value at the pointer is written; the nearest parent's place if it is absent. */
  position(pointer: string): Position {
    this.#map ??= new SourceMap(this.text);
    return this.#map.position(pointer);
  }

  #read(): Json {
    const start = this.text.trimStart();
    if (start.startsWith('{')) return JSON.parse(this.text) as Json;
    return readYaml(this.text);
  }
}
