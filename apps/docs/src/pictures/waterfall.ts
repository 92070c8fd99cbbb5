import {
  decideCharge,
  parseCredits,
  priceAfterDiscount,
  toText,
  type ChargeDecision,
  type ChargeInput,
  type Micro,
} from '@quotakit/engine';
import { fill, type Picture, type Values } from './picture.ts';
import type { PictureStrings } from './strings/index.ts';

type Words = PictureStrings['waterfall'];

/** What the form holds at first. */
export const waterfallValues = { price: '0.55', discount: '3', own: '0.5', global: '100', allow: 'on' };

/** Which wallet pays one call, as the engine decides. */
export function drawWaterfall(values: Values, words: Words): Picture {
  const input = chargeInput(values);
  const decision = decideCharge(input);
  const discountPpm = input.tiers[0]?.discountPpm ?? 0;
  const price = priceAfterDiscount(input.listPrice, discountPpm);
  const told = { list: toText(input.listPrice), discount: values['discount'] ?? '', price: toText(price) };
  const own = walletState(decision, 'Individual');
  const global = globalState(decision, input);
  return {
    texts: {
      price: fill(discountPpm === 0 ? words.full : words.discounted, told),
      own: tell(own, input.application.wallet.available, price, words),
      global: tell(global, input.globalWallet?.available ?? input.listPrice, price, words),
      answer: fill(answerOf(decision, words), told),
    },
    states: { own, global, answer: decision.outcome },
  };
}

type State = 'pays' | 'short' | 'notAsked' | 'notAllowed';

function walletState(decision: ChargeDecision, scope: 'Individual' | 'Global'): State {
  return decision.outcome === 'paid' && decision.wallet.scope === scope ? 'pays' : 'short';
}

function globalState(decision: ChargeDecision, { application }: ChargeInput): State {
  if (walletState(decision, 'Individual') === 'pays') return 'notAsked';
  return application.allowConsumeGlobal ? walletState(decision, 'Global') : 'notAllowed';
}

function tell(state: State, balance: Micro, price: Micro, words: Words): string {
  if (state === 'notAsked' || state === 'notAllowed') return words[state];
  const told = { balance: toText(balance), price: toText(price) };
  if (state === 'short') return fill(words.short, told);
  return fill(words.covers, { ...told, left: toText((balance - price) as Micro) });
}

function answerOf(decision: ChargeDecision, words: Words): string {
  if (decision.outcome === 'refused') return words.refused;
  return decision.wallet.scope === 'Global' ? words.paidGlobal : words.paidOwn;
}

function chargeInput(values: Values): ChargeInput {
  const amount = (name: string) => {
    const read = parseCredits((values[name] ?? '').trim());
    if (read < 0n) throw new RangeError(`${name} is negative.`);
    return read;
  };
  const wallet = (scope: 'Individual' | 'Global', available: Micro) => ({
    applicationId: scope,
    scope,
    available,
  });
  // One per cent is ten thousand parts per million, and a micro-credit a millionth.
  const discountPpm = Number(amount('discount') / 100n);
  if (discountPpm > 1_000_000) throw new RangeError('The discount is more than everything.');
  return {
    listPrice: amount('price'),
    now: new Date(0),
    credential: { disabled: false, expiresAt: null, mayCallApi: true, limit: null, used: 0n as Micro },
    application: {
      disabled: false,
      expiresAt: null,
      allowConsumeGlobal: values['allow'] !== undefined,
      wallet: wallet('Individual', amount('own')),
    },
    globalWallet: wallet('Global', amount('global')),
    tiers: [{ thresholdMicro: 0n, discountPpm }],
    holdingMicro: 0n,
  };
}
