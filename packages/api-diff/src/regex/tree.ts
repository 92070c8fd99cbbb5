/** Code points from `from` to `to`, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A regular expression as a tree. */
export type Tree =
  | { readonly kind: 'set'; readonly spans: readonly Span[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly min: number; readonly max: number };

export const LAST_CODE_POINT = 0x10_ff_ff;

/** All code points that are in none of the spans. */
export function invert(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > next) result.push({ from: next, to: span.from - 1 });
    next = Math.max(next, span.to + 1);
  }
  if (next <= LAST_CODE_POINT) result.push({ from: next, to: LAST_CODE_POINT });
  return result;
}
