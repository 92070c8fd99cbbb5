import ts from 'typescript';
import type { Description } from '../document/description.ts';
import type { Json } from '../json.ts';
import { type Operation, operationsOf, text } from '../rules/operation.ts';
import { typesOf } from './generate.ts';

/** A request as a client writes it down in code. */
interface Example {
  readonly name: string;
  /** The type that it is held against. */
  readonly type: string;
  readonly value: Json;
}

/** Compiles the example requests of the base against the types of the head; answers the mistakes that are new. */
export async function compileErrors(base: Description, head: Description): Promise<string[]> {
  const kept = new Set(operationsOf(head).map(({ name }) => name));
  const examples = operationsOf(base)
    .filter(({ name }) => kept.has(name))
    .flatMap(examplesOf);
  if (examples.length === 0) return [];
  const [before, after] = await Promise.all([typesOf(base), typesOf(head)]);
  const known = new Set(mistakes(before, examples));
  return mistakes(after, examples).filter((mistake) => !known.has(mistake));
}

function examplesOf(operation: Operation): Example[] {
  const { description, value, place } = operation;
  const id = text(value['operationId']);
  if (id === undefined || operation.isIncoming) return [];
  const body = description.resolve(description.child(place, 'requestBody'));
  const content = description.child(body, 'content');
  return Object.keys(description.object(content)).flatMap((type) => {
    const media = description.child(content, type);
    const examples = description.child(media, 'examples');
    return Object.keys(description.object(examples)).flatMap((name) => {
      const { value: example } = description.object(description.child(examples, name));
      if (example === undefined) return [];
      const held = `NonNullable<operations[${JSON.stringify(id)}]["requestBody"]>["content"][${JSON.stringify(type)}]`;
      return [{ name: `${id} (example ${name})`, type: held, value: example }];
    });
  });
}

function mistakes(types: string, examples: readonly Example[]): string[] {
  const lines = examples.map(
    ({ type, value }, index) => `export const e${index}: ${type} = ${JSON.stringify(value)};`,
  );
  const file = '/examples.ts';
  const source = `${types}\n${lines.join('\n')}\n`;
  const program = programOf(file, source);
  const parsed = program.getSourceFile(file);
  if (!parsed) return [];
  const first = types.split('\n').length;
  return program.getSemanticDiagnostics(parsed).flatMap((found) => {
    const { line } = parsed.getLineAndCharacterOfPosition(found.start ?? 0);
    const example = examples[line - first];
    if (!example) return [];
    return [`${example.name}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`];
  });
}

function programOf(file: string, source: string): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const lib = '/lib.d.ts';
  const files = new Map([
    [file, ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)],
    [lib, ts.createSourceFile(lib, LIB, ts.ScriptTarget.ES2022)],
  ]);
  return ts.createProgram([lib, file], options, { ...host, getSourceFile: (name) => files.get(name) });
}

/** As much of the library as generated types use: loading all of it takes longer than the check. */
const LIB = `interface Array<T> { length: number; [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }
type NonNullable<T> = T & {};
type Record<K extends string | number | symbol, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Omit<T, K extends string | number | symbol> = { [P in Exclude<keyof T, K>]: T[P] };
type Partial<T> = { [P in keyof T]?: T[P] };`;
