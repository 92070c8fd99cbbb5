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

/** The pointers of what a file gives names of its own. */
interface Names {
  readonly anchors: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i;

/** An OpenAPI description in one file or several. */
export class Description {
  readonly root: SourceFile;
  readonly #read: ReadText;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #namesOf = new Map<SourceFile, Names>();

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
    const [uri = '', fragment = ''] = ref.split('#', 2);
    const whole = this.#resource(uri, from);
    if (!whole || fragment === '') return whole;
    if (fragment.startsWith('/'))
      return { file: whole.file, pointer: whole.pointer + decodeURIComponent(fragment) };
    const pointer = this.#names(whole.file).anchors.get(fragment);
    return pointer === undefined ? undefined : { file: whole.file, pointer };
  }

  /** What a reference leads to before its fragment: this file, a schema with that `$id`, or another file. */
  #resource(uri: string, { file }: Place): Place | undefined {
    if (uri === '') return { file, pointer: '' };
    for (const near of [file, this.root]) {
      const pointer = this.#names(near).ids.get(uri);
      if (pointer !== undefined) return { file: near, pointer };
    }
    const other = this.#file(path.join(path.dirname(file.path), uri));
    return other && { file: other, pointer: '' };
  }

  /** Where the anchors and the absolute identifiers of a file are. */
  #names(file: SourceFile): Names {
    const known = this.#namesOf.get(file) ?? namesIn(file.value);
    this.#namesOf.set(file, known);
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

function namesIn(whole: Json): Names {
  const names = { anchors: new Map<string, string>(), ids: new Map<string, string>() };
  const visit = (value: Json, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = member(value, keyword);
      if (typeof name === 'string' && !names.anchors.has(name)) names.anchors.set(name, pointer);
    }
    const id = member(value, '$id');
    if (typeof id === 'string' && ABSOLUTE.test(id)) {
      const uri = id.replace(/#$/, '');
      if (!names.ids.has(uri)) names.ids.set(uri, pointer);
    }
    for (const [key, inner] of Object.entries(value)) visit(inner as Json, step(pointer, key));
  };
  visit(whole, '');
  return names;
}
