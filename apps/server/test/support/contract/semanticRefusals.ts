/**
 * Why a request of the documented form can still be answered with 400, by operation: each a part of the documented
 * answer.
 */
export const semanticRefusals: Readonly<Record<string, RegExp>> = {
  bindClientQuotaApps: /APIG\.3309/,
  captureHold: /amount must be at most the/,
  confirmCoinWallet: /There is no open challenge|Is not the signature|is not bound/,
  createApplication: /There is no service with this id/,
  createClientApp: /APIG\.3203/,
  createCoinWalletChallenge: /Must be a public key of 32 bytes/,
  createClientQuota: /APIG\.3325|parameterName:reset_time/,
  createOrder: /Is not a package of|Must be the .* of the packages|Must be .* for these|as many items as/,
  getApiUsageAggregate: /There is no time zone of this name|Must be at most 366 days/,
  payOrder: /Is not offered here|Is required, as the order costs/,
  updateCredential: /Must not be less than/,
  updateClientQuota: /APIG\.3325|parameterName:reset_time/,
  verifyAppleOrder: /Is not a transaction that pays for this order/,
};
