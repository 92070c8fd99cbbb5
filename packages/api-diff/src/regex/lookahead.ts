/** A pattern that begins with look-aheads, as plain patterns that all, or none, must match. */
export interface Conditions {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** Takes the look-aheads off the beginning of an anchored pattern; the pattern itself where it has none. */
export function conditionsOf(source: string): Conditions {
  if (!source.startsWith('^(?=') && !source.startsWith('^(?!')) return { all: [source], none: [] };
  const all: string[] = [];
  const none: string[] = [];
  let rest = source.slice(1);
  while (rest.startsWith('(?=') || rest.startsWith('(?!')) {
    const end = closing(rest);
    if (end === -1) return { all: [source], none: [] };
    (rest[2] === '=' ? all : none).push(`^(?:${rest.slice(3, end)})`);
    rest = rest.slice(end + 1);
  }
  // After an alternative at the top the look-aheads no longer hold, and a repeated look-ahead is another thing.
  if (hasTopAlternative(rest) || /^[*+?{]/.test(rest)) return { all: [source], none: [] };
  return { all: [...all, `^${rest}`], none };
}

function closing(text: string): number {
  let depth = 0;
  for (const { at, letter } of brackets(text)) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
}

function hasTopAlternative(text: string): boolean {
  let depth = 0;
  for (const { letter } of brackets(text)) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === '|' && depth === 0) return true;
  }
  return false;
}

/** The brackets and bars that are neither escaped nor inside a class. */
function* brackets(text: string): Generator<{ at: number; letter: string }> {
  let isInClass = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\\') at++;
    else if (isInClass) isInClass = letter !== ']';
    else if (letter === '[') isInClass = true;
    else if ('()|'.includes(letter)) yield { at, letter };
  }
}
