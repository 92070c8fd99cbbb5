import { decideCharge, micro, type ChargeInput } from '@quotakit/engine';
import type { Effort, Table } from '../group.ts';
import { median } from '../load.ts';

const AT_MOST_MICROSECONDS = 2;

const input = (place: number): ChargeInput => ({
  listPrice: micro(BigInt(550_000 + (place % 7))),
  now: new Date(),
  credential: {
    disabled: false,
    expiresAt: new Date(Date.now() + 3_600_000),
    mayCallApi: true,
    limit: micro(10_000_000_000n),
    used: micro(BigInt(place)),
  },
  application: {
    disabled: false,
    expiresAt: null,
    allowConsumeGlobal: true,
    wallet: { applicationId: 'own', scope: 'Individual', available: micro(BigInt(place % 2) * 1_000_000n) },
  },
  globalWallet: { applicationId: 'global', scope: 'Global', available: micro(50_000_000n) },
  tiers: [1n, 10n, 100n, 1000n].map((tokens, tier) => ({
    thresholdMicro: tokens * 1_000_000n,
    discountPpm: (tier + 1) * 10_000,
  })),
  holdingMicro: 100_000_000n,
});

/** What deciding one charge costs in process, without I/O. */
export async function decision({ rounds, scale }: Effort): Promise<Table[]> {
  const count = Math.max(1000, Math.round(500_000 * scale));
  const inputs = Array.from({ length: 1000 }, (_, place) => input(place));
  const took: number[] = [];
  for (let round = 0; round < rounds * 3; round++) {
    const began = performance.now();
    let paid = 0;
    for (let place = 0; place < count; place++) {
      if (decideCharge(inputs[place % inputs.length]!).outcome === 'paid') paid += 1;
    }
    took.push(((performance.now() - began) * 1000) / count);
    if (paid !== count) throw new Error('Each of these charges can be paid.');
  }
  const microseconds = median(took);
  return [
    {
      title: 'One decision',
      conditions: 'In process, no I/O; four discount tiers; every second one is paid by the global balance.',
      rows: [{ name: 'decideCharge', figures: { 'µs each': microseconds } }],
      goals: [
        {
          text: `at most ${AT_MOST_MICROSECONDS} µs`,
          measured: `${microseconds.toFixed(2)} µs`,
          met: microseconds <= AT_MOST_MICROSECONDS,
        },
      ],
    },
  ];
}
