// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import { op } from '../../operation.ts';
import type { Operation as GetConsumptionQuotaOperation } from './partner/getConsumptionQuota.ts';
import type { Operation as GetCustomerBudgetOperation } from './partner/getCustomerBudget.ts';
import type { Operation as ListCustomerBudgetRecordsOperation } from './partner/listCustomerBudgetRecords.ts';
import type { Operation as ListCustomerBudgetsOperation } from './partner/listCustomerBudgets.ts';
import type { Operation as UpdateCustomerBudgetOperation } from './partner/updateCustomerBudget.ts';

export type { Args as GetConsumptionQuotaArgs, Result as GetConsumptionQuotaResult, Types as GetConsumptionQuota } from './partner/getConsumptionQuota.ts';
export type { Args as GetCustomerBudgetArgs, Result as GetCustomerBudgetResult, Types as GetCustomerBudget } from './partner/getCustomerBudget.ts';
export type { Args as ListCustomerBudgetRecordsArgs, Result as ListCustomerBudgetRecordsResult, Types as ListCustomerBudgetRecords } from './partner/listCustomerBudgetRecords.ts';
export type { Args as ListCustomerBudgetsArgs, Result as ListCustomerBudgetsResult, Types as ListCustomerBudgets } from './partner/listCustomerBudgets.ts';
export type { Args as UpdateCustomerBudgetArgs, Result as UpdateCustomerBudgetResult, Types as UpdateCustomerBudget } from './partner/updateCustomerBudget.ts';

/**
 * Get the consumption quota.
 *
 * `GET /v2/partners/credit/consumption-quota`, as in source document 002, "Querying Consumption Quota", for a client with `xAuthToken` or `akSk`
 */
export const getConsumptionQuota: GetConsumptionQuotaOperation =
  /*#__PURE__*/ op('getConsumptionQuota', 'GET', '/v2/partners/credit/consumption-quota', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * Get the budget of a customer.
 *
 * `GET /v2/partners/sub-customers/budget`, as in the page "Querying the Budget of a Customer", for a client with `xAuthToken` or `akSk`
 */
export const getCustomerBudget: GetCustomerBudgetOperation =
  /*#__PURE__*/ op('getCustomerBudget', 'GET', '/v2/partners/sub-customers/budget', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List the changes of a budget.
 *
 * `GET /v2/partners/sub-customers/budget/records`, as in the page "Querying the Budget Records of a Customer", for a client with `xAuthToken` or `akSk`
 */
export const listCustomerBudgetRecords: ListCustomerBudgetRecordsOperation =
  /*#__PURE__*/ op('listCustomerBudgetRecords', 'GET', '/v2/partners/sub-customers/budget/records', [200, 400, 401, 403, 429, 500], [['xAuthToken'], ['akSk']], 'safe');

/**
 * List the budgets of customers.
 *
 * `POST /v2/partners/sub-customers/budget/query`, as in the page "Querying the Budgets of Customers", for a client with `xAuthToken` or `akSk`
 */
export const listCustomerBudgets: ListCustomerBudgetsOperation =
  /*#__PURE__*/ op('listCustomerBudgets', 'POST', '/v2/partners/sub-customers/budget/query', [200, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'idempotent');

/**
 * Set the budget of a customer.
 *
 * `POST /v2/partners/sub-customers/budget`, as in the page "Setting the Budget of a Customer", for a client with `xAuthToken` or `akSk`
 */
export const updateCustomerBudget: UpdateCustomerBudgetOperation =
  /*#__PURE__*/ op('updateCustomerBudget', 'POST', '/v2/partners/sub-customers/budget', [204, 400, 401, 403, 413, 429, 500], [['xAuthToken'], ['akSk']], 'none');
