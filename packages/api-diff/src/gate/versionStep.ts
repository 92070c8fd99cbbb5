import { highest, isAtLeast, type Level } from '../change.ts';

/** The step that a changeset file asks for, the highest where it names several packages. */
export function stepOfChangeset(text: string): Level {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const steps = [...front.matchAll(/:\s*['"]?(major|minor|patch)['"]?\s*$/gm)].map(
    ([, step]) => step as Level,
  );
  return highest(steps);
}

/** The step that changesets ask for together. */
export function declaredStep(texts: readonly string[]): Level {
  return highest(texts.map(stepOfChangeset));
}

/** Why a declared step is too small for what changed; nothing if it is honest. */
export function stepRefusal(declared: Level, needed: Level): string | undefined {
  if (isAtLeast(declared, needed)) return undefined;
  const has =
    declared === 'none' ? 'no changeset asks for a new version' : `the changesets ask for a ${declared} step`;
  return `The API changes by a ${needed} step, but ${has}. Add a changeset of at least ${needed}.`;
}
