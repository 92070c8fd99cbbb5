import fc from 'fast-check';

/** One thing that is done to a payer. Holds are named by their place among those made so far. */
export type Step =
  | { readonly kind: 'topUp'; readonly wallet: 'own' | 'global'; readonly amount: bigint }
  | { readonly kind: 'charge'; readonly amount: bigint; readonly key: string | null }
  | { readonly kind: 'hold'; readonly amount: bigint; readonly key: string | null; readonly lasts: number }
  | { readonly kind: 'capture'; readonly place: number; readonly amount: bigint | null }
  | { readonly kind: 'release'; readonly place: number }
  | { readonly kind: 'extend'; readonly place: number; readonly lasts: number }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'allowGlobal'; readonly value: boolean }
  | { readonly kind: 'disable'; readonly value: boolean }
  | { readonly kind: 'limit'; readonly amount: bigint | null };

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(1n, 5_000_000n) },
  { weight: 1, arbitrary: fc.constantFrom(1n, 550_000n, 10_000_000n, 10_000_001n) },
);
const lasts = fc.integer({ min: 1, max: 60_000 });
const place = fc.nat(20);
const key = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 2 });

export const spending: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('charge' as const), amount, key }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('hold' as const), amount, key, lasts }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('capture' as const), place, amount: fc.option(amount) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('release' as const), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), place, lasts }) },
);

export const anything: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: spending },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('topUp' as const),
      wallet: fc.constantFrom('own' as const, 'global' as const),
      amount,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      milliseconds: fc.integer({ min: 1, max: 40_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('allowGlobal' as const), value: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('disable' as const), value: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('limit' as const), amount: fc.option(amount) }) },
);
