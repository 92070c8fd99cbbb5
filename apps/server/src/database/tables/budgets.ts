import type { BudgetOperationType, BudgetType } from '@quotakit/types';
import type { Defaulted, Timestamp } from '../columns.ts';

// The sharding key of these tables is domain_id, the partner.
export interface BudgetTables {
  partner_customer: PartnerCustomerTable;
  customer_budget: CustomerBudgetTable;
  customer_budget_record: CustomerBudgetRecordTable;
}

export interface PartnerCustomerTable {
  domain_id: string;
  customer_id: string;
  /** The reseller whose customer it is; null for the partner's own. */
  indirect_partner_id: string | null;
  created_at: Timestamp;
}

/** Amounts are NUMERIC with at most two decimals, read as they were written. */
export interface CustomerBudgetTable {
  domain_id: string;
  customer_id: string;
  budget_type: BudgetType;
  budget_amount: string;
  used_amount: Defaulted<string>;
}

/** Append-only. */
export interface CustomerBudgetRecordTable {
  domain_id: string;
  id: Defaulted<bigint>;
  customer_id: string;
  budget_type: BudgetType;
  budget_amount: string;
  operation_type: BudgetOperationType;
  operator: string;
  created_at: Timestamp;
}
