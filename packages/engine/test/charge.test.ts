import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCharge, micro, type ChargeDecision, type ChargeInput } from '../src/index.ts';

const now = new Date('2026-01-01T00:00:00Z');
const credits = (value: number) => micro(BigInt(value) * 1_000_000n);
const own = (available: number) => ({
  applicationId: 'own',
  scope: 'Individual' as const,
  available: credits(available),
});
const global = (available: number) => ({
  applicationId: 'global',
  scope: 'Global' as const,
  available: credits(available),
});

function input(change: {
  price?: number;
  own?: number;
  global?: number | null;
  allow?: boolean;
  credential?: Partial<ChargeInput['credential']>;
  application?: Partial<ChargeInput['application']>;
  rest?: Partial<ChargeInput>;
}): ChargeInput {
  return {
    listPrice: credits(change.price ?? 1),
    now,
    credential: {
      disabled: false,
      expiresAt: null,
      mayCallApi: true,
      limit: null,
      used: credits(0),
      ...change.credential,
    },
    application: {
      disabled: false,
      expiresAt: null,
      allowConsumeGlobal: change.allow ?? true,
      wallet: own(change.own ?? 10),
      ...change.application,
    },
    globalWallet: change.global === null ? null : global(change.global ?? 10),
    tiers: [{ thresholdMicro: 5n, discountPpm: 30_000 }],
    holdingMicro: 0n,
    ...change.rest,
  };
}

const payer = (decision: ChargeDecision) =>
  decision.outcome === 'paid' ? decision.wallet.applicationId : decision.reason;

describe('decideCharge', () => {
  it.each([
    ['the own quota pays when it covers the price', input({ own: 1, global: 9 }), 'own'],
    ['the global balance pays when the own quota is short', input({ price: 4, own: 2, global: 4 }), 'global'],
    [
      'not when the application does not allow it',
      input({ price: 4, own: 2, global: 4, allow: false }),
      'used_up',
    ],
    ['not when there is none', input({ price: 4, own: 2, global: null }), 'used_up'],
    ['nobody pays when neither covers it', input({ price: 4, own: 0, global: 0 }), 'used_up'],
    ['two wallets never pay together', input({ price: 4, own: 2, global: 3 }), 'used_up'],
    ['a disabled credential', input({ credential: { disabled: true } }), 'credential_disabled'],
    ['a credential at its last moment', input({ credential: { expiresAt: now } }), 'credential_expired'],
    ['a credential just before it', input({ credential: { expiresAt: new Date(now.getTime() + 1) } }), 'own'],
    ['a disabled application', input({ application: { disabled: true } }), 'application_disabled'],
    ['an application past its period', input({ application: { expiresAt: now } }), 'application_expired'],
    [
      'a credential that may not call the API',
      input({ credential: { mayCallApi: false } }),
      'api_not_allowed',
    ],
    [
      'a credential at its limit',
      input({ price: 2, credential: { limit: credits(3), used: credits(1) } }),
      'own',
    ],
    [
      'a credential beyond its limit',
      input({ price: 3, credential: { limit: credits(3), used: credits(1) } }),
      'credential_limit_reached',
    ],
    [
      'access comes before the limit and the quota',
      input({ own: 0, global: 0, credential: { disabled: true, limit: credits(0) } }),
      'credential_disabled',
    ],
    [
      'the limit comes before the quota',
      input({ own: 0, global: 0, credential: { limit: credits(0) } }),
      'credential_limit_reached',
    ],
  ])('%s', (_name, given, expected) => {
    expect(payer(decideCharge(given))).toBe(expected);
  });

  it('prices with the discount before it looks at wallets and limits', () => {
    const discounted = { holdingMicro: 5n };
    const decision = decideCharge(
      input({ price: 100, own: 97, global: 0, credential: { limit: credits(97) }, rest: discounted }),
    );
    expect(decision).toMatchObject({ outcome: 'paid', price: credits(97), discountPpm: 30_000 });
  });

  it('never overdraws the wallet that pays', () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (price, ownBalance, globalBalance, allow) => {
        const decision = decideCharge(input({ price, own: ownBalance, global: globalBalance, allow }));
        const covered = ownBalance >= price || (allow && globalBalance >= price);
        const overdrawn = decision.outcome === 'paid' && decision.wallet.available < decision.price;
        expect([decision.outcome, overdrawn]).toEqual([covered ? 'paid' : 'refused', false]);
      }),
    );
  });
});
