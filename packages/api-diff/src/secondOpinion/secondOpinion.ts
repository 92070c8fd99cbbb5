import path from 'node:path';
import type { Level } from '../change.ts';
import type { Description } from '../document/description.ts';
import { steps } from '../document/pointer.ts';
import type { Entry, Sides } from '../entry.ts';
import { METHODS } from '../rules/operation.ts';
import { SourceError } from '../sources.ts';
import { type Finding, Redocly } from './redocly.ts';

/** What `redocly diff`, which knows nothing of this comparison, says of the same pair. */
export interface SecondOpinion {
  readonly level: Level;
  /** What it calls breaking where no entry of the report does. */
  readonly only: readonly Finding[];
}

/** Asks `redocly diff`. Throws a SourceError where it is not installed or cannot read the pair. */
export async function secondOpinion(
  sides: Sides,
  entries: readonly Entry[],
  folder: string,
): Promise<SecondOpinion> {
  const redocly = open(folder);
  try {
    const file = (side: Description, name: string): string =>
      path.isAbsolute(side.root.path)
        ? side.root.path
        : redocly.keep(`${name}${path.extname(side.root.path)}`, side.root.text);
    const opinion = await redocly.compare(file(sides.base, 'base'), file(sides.head, 'head'));
    if (opinion === undefined) throw new SourceError('redocly diff cannot read the descriptions.');
    return { level: opinion.level, only: onlyTheirs(opinion.breaks, entries) };
  } finally {
    redocly.close();
  }
}

function open(folder: string): Redocly {
  try {
    return new Redocly(folder);
  } catch (error) {
    throw new SourceError('--second-opinion needs @redocly/cli, which is not installed.', { cause: error });
  }
}

/** Findings in operations, paths and components that no break of the report touches. */
function onlyTheirs(findings: readonly Finding[], entries: readonly Entry[]): Finding[] {
  const breaks = entries.filter(({ level }) => level === 'major');
  const operations = new Set(breaks.flatMap((entry) => entry.operations));
  const areas = new Set(breaks.map(({ pointer = '' }) => areaOf(pointer)));
  return findings.filter(({ pointer }) => {
    const operation = operationOf(pointer);
    return operation === undefined ? !areas.has(areaOf(pointer)) : !operations.has(operation);
  });
}

/** The operation that a pointer is in, such as `GET /pets`. */
function operationOf(pointer: string): string | undefined {
  const [kind, name, method = ''] = steps(pointer);
  return kind === 'paths' && METHODS.has(method) ? `${method.toUpperCase()} ${name}` : undefined;
}

/** The path or the component that a pointer is in, or the part of the whole. */
function areaOf(pointer: string): string {
  const [kind, ...names] = steps(pointer);
  return [kind, ...names.slice(0, kind === 'components' ? 2 : 1)].join(' ');
}
