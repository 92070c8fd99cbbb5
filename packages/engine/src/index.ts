export {
  AmountError,
  MAX_MICRO,
  micro,
  parseCredits,
  toCredits,
  toText,
  ZERO,
  type Micro,
} from './amount.ts';
export {
  decideCharge,
  type ChargeDecision,
  type ChargeInput,
  type RefusalReason,
  type Wallet,
} from './charge.ts';
export { SECONDS_OF, windowAt, type Tiling, type Window } from './window.ts';
export { isOverQuota, usedConsumptionQuota, type CreditLine } from './creditLine.ts';
export { bestDiscount, fromFraction, priceAfterDiscount, toFraction, type DiscountTier } from './discount.ts';
