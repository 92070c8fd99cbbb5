import { ProviderUnavailable, type PaymentProvider } from './paymentProvider.ts';

/** For a server without a payment provider: it offers no way to pay. */
export const noPayments: PaymentProvider = {
  ways: [],
  open: refuse,
  stateOf: refuse,
  isApplePayment: refuse,
};

async function refuse(): Promise<never> {
  throw new ProviderUnavailable('No payment provider is configured.');
}
