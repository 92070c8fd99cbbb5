import path from 'node:path';
import { isList, isObject, type Json, member } from '../json.ts';
import type { Description, Place } from './description.ts';
import { step, steps } from './pointer.ts';

/**
 * Finds where in handwritten files a place of their bundle comes from. The bundle keeps the structure of the files,
 * but moves what they refer to into components named for the file.
 */
export class Handwritten {
  readonly #description: Description;
  readonly #components = new Map<string, Place>();

  #isRead = false;

  constructor(description: Description) {
    this.#description = description;
  }

  /** The handwritten place of a pointer of the bundle, or of the nearest parent that is written by hand. */
  locate(pointer: string): Place {
    // Hundreds of files are read for this, so only once a change asks for its line.
    if (!this.#isRead) this.#collect(this.#description.top, new Set());
    this.#isRead = true;
    const [first, kind = '', name = '', ...rest] = steps(pointer);
    const component = first === 'components' ? this.#components.get(`${kind}/${name}`) : undefined;
    if (component) return this.#down(component, rest);
    return this.#down(this.#description.top, steps(pointer));
  }

  #down(from: Place, keys: readonly string[]): Place {
    let at = from;
    for (const key of keys) {
      const here = this.#description.value(at);
      const own = isList(here) ? here[Number(key)] : member(here, key);
      const inside = own === undefined ? this.#description.resolve(at) : at;
      const value = this.#description.value(inside);
      const next = isList(value) ? value[Number(key)] : member(value, key);
      if (next === undefined) return at;
      at = { file: inside.file, pointer: step(inside.pointer, key) };
    }
    return at;
  }

  #collect(at: Place, seen: Set<string>): void {
    const key = `${at.file.path}#${at.pointer}`;
    if (seen.has(key)) return;
    seen.add(key);
    this.#walk(at, this.#description.value(at), seen);
  }

  #walk(at: Place, value: Json | undefined, seen: Set<string>): void {
    if (isList(value)) {
      for (const [index, item] of value.entries())
        this.#walk({ file: at.file, pointer: step(at.pointer, index) }, item, seen);
      return;
    }
    if (!isObject(value)) return;
    const ref = value['$ref'];
    if (typeof ref === 'string') this.#follow(ref, at, seen);
    for (const [key, item] of Object.entries(value))
      this.#walk({ file: at.file, pointer: step(at.pointer, key) }, item, seen);
  }

  #follow(ref: string, at: Place, seen: Set<string>): void {
    const target = this.#description.target(ref, at);
    if (!target) return;
    const name = steps(target.pointer).at(-1) ?? path.parse(target.file.path).name;
    const kind = steps(target.pointer).at(-2) ?? path.basename(path.dirname(target.file.path));
    const key = `${kind}/${name}`;
    if (!this.#components.has(key)) this.#components.set(key, target);
    this.#collect(target, seen);
  }
}
