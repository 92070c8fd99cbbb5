import path from 'node:path';
import { isObject, type Json, type JsonObject, member } from '../json.ts';
import { step } from './pointer.ts';
import { SourceFile } from './sourceFile.ts';

/** Reads the text of a file by its path; answers nothing where there is none. */
export type ReadText = (path: string) => string | undefined;

/** A value and where it is written. */
export interface Place {
  readonly file: SourceFile;
  readonly pointer: string;
}

/** An OpenAPI description in one file or several. */
export class Description {
  readonly root: SourceFile;
  readonly #read: ReadText;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #anchorsOf = new Map<SourceFile, ReadonlyMap<string, string>>();

  constructor(rootPath: string, read: ReadText) {
    this.#read = read;
    const root = this.#file(rootPath);
    if (!root) throw new Error(`There is no file ${rootPath}.`);
    this.root = root;
    if (isObject(root.value) && 'swagger' in root.value)
      throw new Error(`${rootPath} is OpenAPI 2.0, which is not read: convert it to 3.0 first.`);
    if (!isObject(root.value) || !('openapi' in root.value))
      throw new Error(`${rootPath} is not an OpenAPI description: it has no "openapi" field.`);
  }

  /** Whether schemas follow the older dialect, with `nullable` and boolean exclusive bounds. */
  get isThreeZero(): boolean {
    return String(member(this.root.value, 'openapi') ?? '').startsWith('3.0');
  }

  get top(): Place {
    return { file: this.root, pointer: '' };
  }

  value(place: Place): Json | undefined {
    return place.file.at(place.pointer);
  }

  child(place: Place, key: string | number): Place {
    return { file: place.file, pointer: step(place.pointer, key) };
  }

  /** Follows `$ref` until a value that is none. Answers the last place, which may hold nothing. */
  resolve(place: Place): Place {
    let at = place;
    for (let hops = 0; hops < 50; hops++) {
      const ref = member(this.value(at), '$ref');
      if (typeof ref !== 'string') return at;
      const next = this.target(ref, at);
      if (!next) return at;
      at = next;
    }
    return at;
  }

  /** The place that a reference names. */
  target(ref: string, from: Place): Place | undefined {
    const [file = '', fragment = ''] = ref.split('#', 2);
    const found = file === '' ? from.file : this.#file(path.join(path.dirname(from.file.path), file));
    if (!found || fragment === '' || fragment.startsWith('/'))
      return found && { file: found, pointer: decodeURIComponent(fragment) };
    const pointer = this.#anchors(found).get(fragment);
    return pointer === undefined ? undefined : { file: found, pointer };
  }

  /** Where the anchors of a file are, by their names. */
  #anchors(file: SourceFile): ReadonlyMap<string, string> {
    const known = this.#anchorsOf.get(file) ?? anchorsIn(file.value);
    this.#anchorsOf.set(file, known);
    return known;
  }

  /** The resolved object at a place, empty where there is none. */
  object(place: Place): JsonObject {
    const value = this.value(this.resolve(place));
    return isObject(value) ? value : {};
  }

  #file(filePath: string): SourceFile | undefined {
    const known = this.#files.get(filePath);
    if (known || this.#files.has(filePath)) return known;
    const text = this.#read(filePath);
    const file = text === undefined ? undefined : new SourceFile(filePath, text);
    this.#files.set(filePath, file);
    return file;
  }
}

function anchorsIn(whole: Json): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: Json, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = member(value, keyword);
      if (typeof name === 'string' && !found.has(name)) found.set(name, pointer);
    }
    for (const [key, inner] of Object.entries(value)) visit(inner as Json, step(pointer, key));
  };
  visit(whole, '');
  return found;
}
