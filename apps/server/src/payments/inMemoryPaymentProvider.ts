import { ProviderUnavailable, type PaymentProvider, type PaymentState } from './paymentProvider.ts';

/** What the in-memory provider says next. */
export interface InMemoryPayments extends PaymentProvider {
  /** How it says that payments stand, or that it does not answer. */
  answer: PaymentState | 'unavailable';
}

/**
 * Stands in for a payment provider: it moves no money and keeps nothing. It takes every payment for paid as soon as it
 * is asked, and every App Store transaction whose id has digits only for a good one.
 */
export function createInMemoryPayments(): InMemoryPayments {
  const provider: InMemoryPayments = {
    answer: 'paid',
    ways: ['Stripe', 'AliPay', 'WechatPay', 'AppleIAP'],
    async open({ orderId }) {
      assertAvailable();
      return { id: `pay_${orderId}`, url: `https://pay.example/pay_${orderId}` };
    },
    async stateOf() {
      assertAvailable();
      return provider.answer === 'unavailable' ? 'pending' : provider.answer;
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
