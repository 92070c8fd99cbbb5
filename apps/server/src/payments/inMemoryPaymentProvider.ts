import { ProviderUnavailable, type PaymentProvider, type PaymentState } from './paymentProvider.ts';

/** What the in-memory provider says next. */
export interface InMemoryPayments extends PaymentProvider {
  /** How it says that payments stand, or that it does not answer. */
  answer: PaymentState | 'unavailable';
}

/** Begins the ids of purchases in an app. */
const IN_APP = 'app_';

/**
 * Stands in for a payment provider: it moves no money and keeps nothing. It takes every payment for paid as soon as it
 * is asked, but for purchases in an app, which wait to be verified. It takes every App Store transaction whose id has
 * digits only for a good one.
 */
export function createInMemoryPayments(): InMemoryPayments {
  const provider: InMemoryPayments = {
    answer: 'paid',
    ways: ['Stripe', 'AliPay', 'WechatPay', 'AppleIAP'],
    async open({ orderId, way }) {
      assertAvailable();
      if (way === 'AppleIAP') return { id: `${IN_APP}${orderId}`, url: null };
      return { id: `pay_${orderId}`, url: `https://pay.example/pay_${orderId}` };
    },
    async stateOf(paymentId) {
      assertAvailable();
      if (provider.answer === 'unavailable' || paymentId.startsWith(IN_APP)) return 'pending';
      return provider.answer;
    },
    async isApplePayment(transactionId) {
      assertAvailable();
      return /^\d+$/.test(transactionId);
    },
  };
  function assertAvailable(): void {
    if (provider.answer === 'unavailable') throw new ProviderUnavailable();
  }
  return provider;
}
