/**
 * Why a request of the documented form can still be answered with 400, by operation: each a part of the documented
 * answer.
 */
export const semanticRefusals: Readonly<Record<string, RegExp>> = {
  bindClientQuotaApps: /APIG\.3309/,
  createApplication: /There is no service with this id/,
  createClientApp: /APIG\.3203/,
  createClientQuota: /APIG\.3325|parameterName:reset_time/,
  createOrder: /Is not a package of|Must be the .* of the packages|Must be .* for these|as many items as/,
  getApiUsageAggregate: /There is no time zone of this name|Must be at most 366 days/,
  payOrder: /Is not offered here|Is required, as the order costs/,
  updateClientQuota: /APIG\.3325|parameterName:reset_time/,
  verifyAppleOrder: /Is not a transaction that pays for this order/,
};
