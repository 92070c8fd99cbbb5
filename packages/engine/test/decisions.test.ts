import { describe, expect, it } from 'vitest';
import examples from '../examples/decisions.json' with { type: 'json' };
import { decideCharge, fromFraction, micro, parseCredits, toText, type ChargeInput } from '../src/index.ts';

// The examples that the documentation shows, each carried out.
type Example = (typeof examples)[number];
type Given = Example['given'] & {
  own: string | null;
  globalBalance: string | null;
  credentialDisabled?: boolean;
  credentialExpired?: boolean;
  applicationDisabled?: boolean;
  applicationExpired?: boolean;
  mayCallApi?: boolean;
  limit?: string;
  used?: string;
  holding?: string;
  tiers?: { threshold: string; discount: number }[];
};

const NOW = new Date('2026-06-28T09:15:44Z');
const expired = (is: boolean | undefined) => (is === true ? NOW : new Date('2026-06-29T00:00:00Z'));

function inputOf(given: Given): ChargeInput {
  const globalWallet =
    given.globalBalance === null
      ? null
      : { applicationId: 'global', scope: 'Global' as const, available: parseCredits(given.globalBalance) };
  const ownWallet =
    given.own === null
      ? null
      : { applicationId: 'own', scope: 'Individual' as const, available: parseCredits(given.own) };
  const wallet = ownWallet ?? globalWallet;
  if (!wallet) throw new Error('An example has no wallet.');
  return {
    listPrice: parseCredits(given.listPrice),
    now: NOW,
    credential: {
      disabled: given.credentialDisabled ?? false,
      expiresAt: expired(given.credentialExpired),
      mayCallApi: given.mayCallApi ?? true,
      limit: given.limit === undefined ? null : parseCredits(given.limit),
      used: parseCredits(given.used ?? '0'),
    },
    application: {
      disabled: given.applicationDisabled ?? false,
      expiresAt: expired(given.applicationExpired),
      allowConsumeGlobal: given.allowConsumeGlobal,
      wallet,
    },
    globalWallet: ownWallet ? globalWallet : null,
    tiers: (given.tiers ?? []).map(({ threshold, discount }) => ({
      thresholdMicro: parseCredits(threshold),
      discountPpm: fromFraction(discount),
    })),
    holdingMicro: parseCredits(given.holding ?? '0'),
  };
}

/** What the documentation says of an example, as the engine decides it. */
function outcomeOf(given: Given): Record<string, unknown> {
  const decision = decideCharge(inputOf(given));
  if (decision.outcome === 'refused') return { reason: decision.reason };
  const { price, wallet } = decision;
  const after = (balance: string | null, pays: boolean) =>
    balance === null ? null : toText(micro(parseCredits(balance) - (pays ? price : 0n)));
  const isOwn = wallet.scope === 'Individual';
  return {
    status: 201,
    paidBy: wallet.scope,
    price: toText(price),
    ownAfter: after(given.own, isOwn),
    globalAfter: after(given.globalBalance, !isOwn),
  };
}

describe('the documented examples of decisions', () => {
  it.each(examples.map((example) => [example.title, example] as const))('%s', (_title, { given, then }) => {
    expect(then).toMatchObject(outcomeOf(given as Given));
  });

  it('show every reason to refuse, and both wallets', () => {
    const reasons = examples.map(({ then }) => ('reason' in then ? then.reason : then.paidBy));
    expect([...new Set(reasons)].toSorted()).toEqual([
      'Global',
      'Individual',
      'api_not_allowed',
      'application_disabled',
      'application_expired',
      'credential_disabled',
      'credential_expired',
      'credential_limit_reached',
      'used_up',
    ]);
  });
});
