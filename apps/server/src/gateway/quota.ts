import { fromFraction, micro, parseCredits, priceAfterDiscount, toText, type Micro } from '@quotakit/engine';
import type { Hold } from '@quotakit/types';

/** What is reserved for a call. */
export interface Reserved {
  readonly hold: Pick<Hold, 'amount' | 'list_price' | 'discount'>;
  /** What the paying wallet has to spend besides the hold. */
  readonly available: Micro;
}

/** The headers that tell what a call costs, and what that leaves. A null price is the whole hold's. */
export function quotaHeaders({ hold, available }: Reserved, listPrice: Micro | null) {
  const held = parseCredits(hold.amount);
  const cost = listPrice === null ? held : priceAfterDiscount(listPrice, fromFraction(hold.discount));
  return {
    'X-Quota-Cost': toText(cost),
    'X-Quota-Remaining': toText(micro(available + held - cost)),
  };
}
