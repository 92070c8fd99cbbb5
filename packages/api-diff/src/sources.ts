import path from 'node:path';
import { Description, type ReadText } from './document/description.ts';
import { readText } from './document/files.ts';
import { commitOf, git, mergeBase, readCommit } from './document/git.ts';
import { Handwritten } from './document/handwritten.ts';
import { SourceFile } from './document/sourceFile.ts';
import type { Options } from './options.ts';
import type { Sides } from './entry.ts';

/** Where a repository keeps its contract. */
export interface Layout {
  readonly bundle: string;
  readonly handwritten: string;
  readonly errorCodes: string;
}

export const LAYOUT: Layout = {
  bundle: 'spec/generated/openapi.yaml',
  handwritten: 'spec/openapi.yaml',
  errorCodes: 'spec/errors.yaml',
};

/** Everything that belongs to the contract is below it. */
const FOLDER = 'spec';

/** What is compared, opened. */
export interface Sources extends Sides {
  readonly errorCodes?: Options['errorCodes'];
}

/** Something that cannot be compared, said in a sentence for the caller. */
export class SourceError extends Error {}

/** Two files of the disk. */
export function openFiles(base: string, head: string): Sources {
  return { base: open(base, readText), head: open(head, readText) };
}

/** The contract of a repository at the merge base with a branch, and as it is now or in another commit. */
export function openRepository(
  folder: string,
  baseRef: string,
  headRef: string | undefined,
  layout: Layout,
): Sources {
  const root = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  if (root === undefined) throw new SourceError(`${folder} is in no git repository.`);
  const from = headRef === undefined ? mergeBase(root, baseRef) : commitOf(root, baseRef);
  if (from === undefined) throw new SourceError(`There is no commit ${baseRef}.`);
  const readHead = headRef === undefined ? readBelow(root) : readAt(root, headRef);
  const readBase = readCommit(root, from, FOLDER);
  return {
    base: open(layout.bundle, readBase),
    head: open(layout.bundle, readHead),
    baseFiles: handwritten(layout, readBase),
    headFiles: handwritten(layout, readHead),
    errorCodes: errorCodes(layout, readBase, readHead),
  };
}

function readBelow(root: string): ReadText {
  return (file) => readText(path.join(root, file));
}

function readAt(root: string, ref: string): ReadText {
  const commit = commitOf(root, ref);
  if (commit === undefined) throw new SourceError(`There is no commit ${ref}.`);
  return readCommit(root, commit, FOLDER);
}

function open(file: string, read: ReadText): Description {
  try {
    return new Description(file, read);
  } catch (error) {
    throw new SourceError((error as Error).message, { cause: error });
  }
}

function handwritten(layout: Layout, read: ReadText): Handwritten | undefined {
  return read(layout.handwritten) === undefined
    ? undefined
    : new Handwritten(new Description(layout.handwritten, read));
}

function errorCodes(layout: Layout, readBase: ReadText, readHead: ReadText): Options['errorCodes'] {
  const [base, head] = [readBase(layout.errorCodes), readHead(layout.errorCodes)];
  if (base === undefined || head === undefined) return undefined;
  return { base: new SourceFile(layout.errorCodes, base), head: new SourceFile(layout.errorCodes, head) };
}
