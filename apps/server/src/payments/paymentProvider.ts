import type { PaySurface, PayWay } from '@quotakit/types';
import type { Micro } from '@quotakit/engine';

/** A payment to open. */
export interface PaymentRequest {
  readonly orderId: string;
  /** Millionths of a US dollar. */
  readonly price: Micro;
  readonly way: PayWay;
  readonly surface: PaySurface;
}

/** A payment that was opened. */
export interface OpenedPayment {
  readonly id: string;
  /** Where to pay; null where no page is needed. */
  readonly url: string | null;
}

export type PaymentState = 'pending' | 'paid' | 'failed';

/** Whoever takes the money. Every method throws {@link ProviderUnavailable} where it cannot be reached. */
export interface PaymentProvider {
  /** The ways to pay that it offers. */
  readonly ways: readonly PayWay[];
  /** Opens the payment of an order. One that was opened before for the same order can no longer be paid. */
  open(payment: PaymentRequest): Promise<OpenedPayment>;
  stateOf(paymentId: string): Promise<PaymentState>;
  /** Whether a transaction of the App Store pays for an order. */
  isApplePayment(transactionId: string, orderId: string): Promise<boolean>;
}

/** The provider did not answer. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}
