import type { Constraint } from '../schema/schema.ts';

/** How a pair is reached from the pair around it. */
export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'pattern'; readonly source: string }
  | { readonly kind: 'additional'; readonly base: Constraint; readonly head: Constraint }
  | { readonly kind: 'items' | 'prefix'; readonly index: number }
  /** One of several alternatives, or a part that only counts together with others. */
  | {
      readonly kind: 'member' | 'part';
      readonly label: string;
      readonly base: Constraint;
      readonly head: Constraint;
    };
