import { LAST_CODE_POINT, type Span } from './tree.ts';

/** From the most readable characters on: the first that fits stands for its class in a counter-example. */
const READABLE = [...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.@:/ '].map(
  (text) => text.codePointAt(0) ?? 0,
);

/** One character for each class of characters that the spans do not tell apart. */
export function alphabet(spans: readonly Span[]): number[] {
  const cuts = new Set([0]);
  for (const span of spans) {
    cuts.add(span.from);
    if (span.to < LAST_CODE_POINT) cuts.add(span.to + 1);
  }
  const starts = [...cuts].toSorted((a, b) => a - b);
  const classes = starts.map((from, index) => ({ from, to: (starts[index + 1] ?? LAST_CODE_POINT + 1) - 1 }));
  const chosen = classes.map(character).filter((code) => code !== undefined);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

function character({ from, to }: Span): number | undefined {
  const readable = READABLE.find((code) => code >= from && code <= to);
  if (readable !== undefined) return readable;
  // Half of a surrogate pair is no character of its own.
  const isSurrogate = from >= 0xd8_00 && to <= 0xdf_ff;
  if (isSurrogate) return undefined;
  return from >= 0xd8_00 && from <= 0xdf_ff ? 0xe0_00 : from;
}

function rank(code: number): number {
  const index = READABLE.indexOf(code);
  return index === -1 ? READABLE.length + code : index;
}
