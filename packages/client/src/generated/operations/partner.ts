// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Client } from '../../client.ts';
import { type NoArgs, op, type Operation, type OptionalOperation } from '../../operation.ts';
import type { Refusal, Success, Unexpected } from '../../result.ts';
import type {
  BudgetOperationType,
  BudgetType,
  ConsumptionQuota,
  CustomerBudget,
  CustomerBudgetList,
  CustomerBudgetRecordList,
  CustomerId,
  ListCustomerBudgetsRequest,
  PartnerError,
  ResellerId,
  UpdateCustomerBudgetRequest,
} from '../../types.ts';

/** The arguments of {@link getConsumptionQuota}. */
export type GetConsumptionQuotaArgs = NoArgs;

/** The results of {@link getConsumptionQuota}, by status. */
export type GetConsumptionQuotaResult =
  | Success<200, ConsumptionQuota>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** What {@link getConsumptionQuota} takes, gives and may answer, and who may call it. */
export interface GetConsumptionQuota {
  args: GetConsumptionQuotaArgs;
  data: ConsumptionQuota;
  result: GetConsumptionQuotaResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get the consumption quota.
 *
 * `GET /v2/partners/credit/consumption-quota`, as in source document 002, "Querying Consumption Quota"
 */
export const getConsumptionQuota: OptionalOperation<GetConsumptionQuota> =
  /*#__PURE__*/ op('getConsumptionQuota', 'GET', '/v2/partners/credit/consumption-quota', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link getCustomerBudget}. */
export interface GetCustomerBudgetArgs {
  query: {
    /** The customer. */
    customer_id: CustomerId;
    /** The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
    indirect_partner_id?: ResellerId | undefined;
  };
}

/** The results of {@link getCustomerBudget}, by status. */
export type GetCustomerBudgetResult =
  | Success<200, CustomerBudget>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** What {@link getCustomerBudget} takes, gives and may answer, and who may call it. */
export interface GetCustomerBudget {
  args: GetCustomerBudgetArgs;
  data: CustomerBudget;
  result: GetCustomerBudgetResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Get the budget of a customer.
 *
 * `GET /v2/partners/sub-customers/budget`, as in the page "Querying the Budget of a Customer"
 */
export const getCustomerBudget: Operation<GetCustomerBudget> =
  /*#__PURE__*/ op('getCustomerBudget', 'GET', '/v2/partners/sub-customers/budget', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listCustomerBudgetRecords}. */
export interface ListCustomerBudgetRecordsArgs {
  query: {
    /** The customer. */
    customer_id: CustomerId;
    /** The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
    indirect_partner_id?: ResellerId | undefined;
    /** Only changes of this kind. */
    operation_type?: BudgetOperationType | undefined;
    /** Only changes of budgets of this type. */
    budget_type?: BudgetType | undefined;
    /** How many changes to skip. */
    offset?: number | undefined;
    /** How many changes to return at most. */
    limit?: number | undefined;
  };
}

/** The results of {@link listCustomerBudgetRecords}, by status. */
export type ListCustomerBudgetRecordsResult =
  | Success<200, CustomerBudgetRecordList>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** What {@link listCustomerBudgetRecords} takes, gives and may answer, and who may call it. */
export interface ListCustomerBudgetRecords {
  args: ListCustomerBudgetRecordsArgs;
  data: CustomerBudgetRecordList;
  result: ListCustomerBudgetRecordsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List the changes of a budget.
 *
 * `GET /v2/partners/sub-customers/budget/records`, as in the page "Querying the Budget Records of a Customer"
 */
export const listCustomerBudgetRecords: Operation<ListCustomerBudgetRecords> =
  /*#__PURE__*/ op('listCustomerBudgetRecords', 'GET', '/v2/partners/sub-customers/budget/records', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/** The arguments of {@link listCustomerBudgets}. */
export interface ListCustomerBudgetsArgs {
  body: ListCustomerBudgetsRequest;
}

/** The results of {@link listCustomerBudgets}, by status. */
export type ListCustomerBudgetsResult =
  | Success<200, CustomerBudgetList>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** What {@link listCustomerBudgets} takes, gives and may answer, and who may call it. */
export interface ListCustomerBudgets {
  args: ListCustomerBudgetsArgs;
  data: CustomerBudgetList;
  result: ListCustomerBudgetsResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * List the budgets of customers.
 *
 * `POST /v2/partners/sub-customers/budget/query`, as in the page "Querying the Budgets of Customers"
 */
export const listCustomerBudgets: Operation<ListCustomerBudgets> =
  /*#__PURE__*/ op('listCustomerBudgets', 'POST', '/v2/partners/sub-customers/budget/query', [200, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/** The arguments of {@link updateCustomerBudget}. */
export interface UpdateCustomerBudgetArgs {
  body: UpdateCustomerBudgetRequest;
}

/** The results of {@link updateCustomerBudget}, by status. */
export type UpdateCustomerBudgetResult =
  | Success<204, undefined>
  | Refusal<400, PartnerError>
  | Refusal<401, PartnerError>
  | Refusal<403, PartnerError>
  | Refusal<413, PartnerError>
  | Refusal<429, PartnerError>
  | Refusal<500, PartnerError>
  | Unexpected;

/** What {@link updateCustomerBudget} takes, gives and may answer, and who may call it. */
export interface UpdateCustomerBudget {
  args: UpdateCustomerBudgetArgs;
  data: undefined;
  result: UpdateCustomerBudgetResult;
  client: Client<'xAuthToken'> | Client<'akSk'>;
}

/**
 * Set the budget of a customer.
 *
 * `POST /v2/partners/sub-customers/budget`, as in the page "Setting the Budget of a Customer"
 */
export const updateCustomerBudget: Operation<UpdateCustomerBudget> =
  /*#__PURE__*/ op('updateCustomerBudget', 'POST', '/v2/partners/sub-customers/budget', [204, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'none');
