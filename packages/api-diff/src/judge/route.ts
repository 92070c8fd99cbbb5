import type { Pair } from '../compare/pairGraph.ts';
import type { Step } from '../compare/step.ts';

/** One step of a way down, with the pair that it arrives at. */
export interface Hop {
  readonly step: Step;
  readonly pair: Pair;
}

/** A way from a whole message down to the pair of an edit. */
export interface Route {
  readonly root: Pair;
  readonly hops: readonly Hop[];
}

/** Where a way first leads into what only counts together with what stands beside it. */
export interface Cut {
  readonly step: Step & { readonly kind: 'member' | 'part' };
  readonly pair: Pair;
  /** The hops before it. */
  readonly above: readonly Hop[];
  /** The pair that it leads out of. */
  readonly around: Pair;
}

export function cutOf({ root, hops }: Route): Cut | undefined {
  for (const [index, { step, pair }] of hops.entries())
    if (step.kind === 'member' || step.kind === 'part')
      return { step, pair, above: hops.slice(0, index), around: hops[index - 1]?.pair ?? root };
  return undefined;
}
