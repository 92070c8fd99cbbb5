import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Arguments, HELP, readArguments, UsageError } from './arguments.ts';
import { isAtLeast } from './change.ts';
import { diff } from './diff.ts';
import { git } from './document/git.ts';
import { entriesOf, type Entry } from './entry.ts';
import { format } from './report/format.ts';
import type { ReportModel } from './report/model.ts';
import type { SecondOpinion } from './secondOpinion/secondOpinion.ts';
import { LAYOUT, openFiles, openRepository, SourceError, type Sources } from './sources.ts';

/** The world around the command, so that tests can stand in for it. */
export interface World {
  readonly folder: string;
  readonly today: Date;
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs the command and answers its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const asked = readArguments(args);
    if (!asked.help) return await compareAndReport(asked, world);
    world.print(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof SourceError)) throw error;
    world.complain(`${error.message}\nSee api-diff --help.\n`);
    return 2;
  }
}

async function compareAndReport(asked: Arguments, world: World): Promise<number> {
  const sources = sourcesOf(asked, world.folder);
  const { deprecationDays } = asked;
  const { errorCodes } = sources;
  const { level, changes } = diff(sources.base, sources.head, {
    today: world.today,
    deprecationDays,
    errorCodes,
  });
  const plain = entriesOf(changes, sources);
  const entries = asked.types ? await withTypes(plain, sources) : plain;
  const compileErrors = asked.compile ? await compile(sources) : [];
  const refusals = asked.gate ? await gate(entries, compileErrors, asked, world) : [];
  const model: ReportModel = {
    level,
    changes: entries,
    ...(asked.compile ? { compileErrors } : {}),
    ...(asked.gate ? { refusals } : {}),
    ...(asked.secondOpinion ? { secondOpinion: await otherOpinion(sources, entries, world) } : {}),
  };
  const text = format(model, asked.format, world.isTerminal && asked.output === undefined);
  if (asked.output === undefined) world.print(text);
  else writeFileSync(path.resolve(world.folder, asked.output), text);
  if (refusals.length > 0) return 1;
  return asked.failOn !== undefined && asked.failOn !== 'none' && isAtLeast(level, asked.failOn) ? 1 : 0;
}

function sourcesOf({ inputs }: Arguments, folder: string): Sources {
  const [base = 'main', head] = inputs;
  if (head !== undefined && (isFile(folder, base) || isFile(folder, head)))
    return openFiles(path.resolve(folder, base), path.resolve(folder, head));
  return openRepository(folder, base, head, LAYOUT);
}

function isFile(folder: string, name: string): boolean {
  return existsSync(path.resolve(folder, name)) && /\.(ya?ml|json)$/.test(name);
}

/** Generators and compilers take seconds to load: only those who ask for them wait. */
async function withTypes(entries: readonly Entry[], sources: Sources): Promise<Entry[]> {
  const { addTypes } = await import('./types/addTypes.ts');
  return addTypes(entries, sources.base, sources.head);
}

async function compile(sources: Sources): Promise<string[]> {
  const { compileErrors } = await import('./types/compileExamples.ts');
  return compileErrors(sources.base, sources.head);
}

async function otherOpinion(
  sources: Sources,
  entries: readonly Entry[],
  { folder }: World,
): Promise<SecondOpinion> {
  const { secondOpinion } = await import('./secondOpinion/secondOpinion.ts');
  return secondOpinion(sources, entries, folder);
}

/** The gate is not read where it is not asked for: reading code is half the time of a run. */
async function gate(
  entries: readonly Entry[],
  errors: readonly string[],
  asked: Arguments,
  world: World,
): Promise<string[]> {
  const [{ filesOf }, { refusalsOf }] = await Promise.all([
    import('./gate/files.ts'),
    import('./gate/gate.ts'),
  ]);
  const root = git(world.folder, 'rev-parse', '--show-toplevel')?.trim() ?? world.folder;
  return refusalsOf({
    entries,
    changesets: filesOf(path.join(root, '.changeset'), '.md').map(({ text }) => text),
    exemptions: filesOf(path.join(root, 'spec/exemptions'), '.yaml'),
    compileErrors: errors,
    deprecationDays: asked.deprecationDays,
    today: world.today,
  });
}
