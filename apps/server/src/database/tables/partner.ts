export interface PartnerTables {
  partner_credit: PartnerCreditTable;
}

/** A partner's figures. Amounts are NUMERIC with at most two decimals, read as they were written. */
export interface PartnerCreditTable {
  domain_id: string;
  consumption_quota: string;
  amount: string;
  coupon_amount: string;
  due_amount: string;
  unbilled_amount: string;
  /** ISO 4217 */
  currency: string;
}
