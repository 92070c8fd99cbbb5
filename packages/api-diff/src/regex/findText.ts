import { alphabet } from './alphabet.ts';
import { Automaton, type States } from './automaton.ts';

/** What a text must match, must not match, and how long it may be, in characters. */
export interface TextSearch {
  readonly match: readonly Automaton[];
  readonly avoid: readonly Automaton[];
  readonly min: number;
  readonly max: number;
  /** A last word on a text that the automata allow. */
  readonly allowed: (text: string) => boolean;
}

interface Front {
  readonly states: readonly States[];
  /** How it was reached: the text is read backwards from here. */
  readonly before: Front | undefined;
  readonly letter: number;
}

const MOST_LAYERS = 20_000;
const MOST_FRONTS = 60_000;

/** The shortest text of a search; 'none' if there is provably none, 'unknown' if the search was given up. */
export function findText(search: TextSearch): { text: string } | 'none' | 'unknown' {
  const automata = [...search.match, ...search.avoid];
  const letters = alphabet(automata.flatMap((automaton) => automaton.spans()));
  let layer: Front[] = [
    { states: automata.map((automaton) => automaton.start), before: undefined, letter: 0 },
  ];
  let refused = false;
  let fronts = 0;
  const seenLayers = new Set<string>();
  for (let length = 0; length <= search.max && length < MOST_LAYERS; length++) {
    if (length >= search.min) {
      for (const front of layer) {
        if (!accepted(front, search, length === 0)) continue;
        const text = textOf(front);
        if (search.allowed(text)) return { text };
        refused = true;
      }
      const signature = layer.map(stateKey).toSorted().join(';');
      if (seenLayers.has(signature)) return refused ? 'unknown' : 'none';
      seenLayers.add(signature);
    }
    layer = nextLayer(layer, automata, letters, search.match.length);
    if (layer.length === 0) return refused ? 'unknown' : 'none';
    fronts += layer.length;
    if (fronts > MOST_FRONTS) return 'unknown';
  }
  return search.max < MOST_LAYERS && !refused ? 'none' : 'unknown';
}

function nextLayer(
  layer: readonly Front[],
  automata: readonly Automaton[],
  letters: readonly number[],
  matching: number,
): Front[] {
  const next = new Map<string, Front>();
  for (const front of layer)
    for (const letter of letters) {
      const states = front.states.map((at, index) => (automata[index] as Automaton).step(at, letter));
      if (states.slice(0, matching).some((at) => at.length === 0)) continue;
      const reached = { states, before: front, letter };
      const key = stateKey(reached);
      if (!next.has(key)) next.set(key, reached);
    }
  return [...next.values()];
}

function textOf(front: Front): string {
  const letters: string[] = [];
  for (let at: Front | undefined = front; at?.before; at = at.before)
    letters.push(String.fromCodePoint(at.letter));
  return letters.toReversed().join('');
}

function stateKey(front: Front): string {
  return front.states.map((states) => states.join(',')).join('|');
}

function accepted(front: Front, search: TextSearch, atStart: boolean): boolean {
  const holds = (automaton: Automaton, index: number): boolean =>
    automaton.accepts(front.states[index] as States, atStart);
  return (
    search.match.every((automaton, index) => holds(automaton, index)) &&
    !search.avoid.some((automaton, index) => holds(automaton, search.match.length + index))
  );
}
