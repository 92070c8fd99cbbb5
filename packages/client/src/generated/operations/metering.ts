// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import { op } from '../../operation.ts';
import type { Operation as CaptureHoldOperation } from './metering/captureHold.ts';
import type { Operation as CreateChargeOperation } from './metering/createCharge.ts';
import type { Operation as CreateChargeBatchOperation } from './metering/createChargeBatch.ts';
import type { Operation as CreateHoldOperation } from './metering/createHold.ts';
import type { Operation as CreateHoldBatchOperation } from './metering/createHoldBatch.ts';
import type { Operation as GetChargeOperation } from './metering/getCharge.ts';
import type { Operation as GetHoldOperation } from './metering/getHold.ts';
import type { Operation as GetLedgerEntryOperation } from './metering/getLedgerEntry.ts';
import type { Operation as ListChargesOperation } from './metering/listCharges.ts';
import type { Operation as ListHoldsOperation } from './metering/listHolds.ts';
import type { Operation as ListLedgerEntriesOperation } from './metering/listLedgerEntries.ts';
import type { Operation as ReleaseHoldOperation } from './metering/releaseHold.ts';

export type { Args as CaptureHoldArgs, Result as CaptureHoldResult, Types as CaptureHold } from './metering/captureHold.ts';
export type { Args as CreateChargeArgs, Result as CreateChargeResult, Types as CreateCharge } from './metering/createCharge.ts';
export type { Args as CreateChargeBatchArgs, Result as CreateChargeBatchResult, Types as CreateChargeBatch } from './metering/createChargeBatch.ts';
export type { Args as CreateHoldArgs, Result as CreateHoldResult, Types as CreateHold } from './metering/createHold.ts';
export type { Args as CreateHoldBatchArgs, Result as CreateHoldBatchResult, Types as CreateHoldBatch } from './metering/createHoldBatch.ts';
export type { Args as GetChargeArgs, Result as GetChargeResult, Types as GetCharge } from './metering/getCharge.ts';
export type { Args as GetHoldArgs, Result as GetHoldResult, Types as GetHold } from './metering/getHold.ts';
export type { Args as GetLedgerEntryArgs, Result as GetLedgerEntryResult, Types as GetLedgerEntry } from './metering/getLedgerEntry.ts';
export type { Args as ListChargesArgs, Result as ListChargesResult, Types as ListCharges } from './metering/listCharges.ts';
export type { Args as ListHoldsArgs, Result as ListHoldsResult, Types as ListHolds } from './metering/listHolds.ts';
export type { Args as ListLedgerEntriesArgs, Result as ListLedgerEntriesResult, Types as ListLedgerEntries } from './metering/listLedgerEntries.ts';
export type { Args as ReleaseHoldArgs, Result as ReleaseHoldResult, Types as ReleaseHold } from './metering/releaseHold.ts';

/**
 * Capture a hold.
 *
 * `POST /api/v1/holds/{id}/capture/`, for a client with `credentialToken`, paid in credits
 */
export const captureHold: CaptureHoldOperation =
  /*#__PURE__*/ op('captureHold', 'POST', '/api/v1/holds/{id}/capture/', [200, 400, 401, 404, 409, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/**
 * Charge credits.
 *
 * `POST /api/v1/charges/`, for a client with `credentialToken`, paid in credits
 */
export const createCharge: CreateChargeOperation =
  /*#__PURE__*/ op('createCharge', 'POST', '/api/v1/charges/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/**
 * Charge credits in a batch.
 *
 * `POST /api/v1/charges/batch/`, for a client with `credentialToken`, paid in credits
 */
export const createChargeBatch: CreateChargeBatchOperation =
  /*#__PURE__*/ op('createChargeBatch', 'POST', '/api/v1/charges/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/**
 * Reserve credits.
 *
 * `POST /api/v1/holds/`, for a client with `credentialToken`, paid in credits
 */
export const createHold: CreateHoldOperation =
  /*#__PURE__*/ op('createHold', 'POST', '/api/v1/holds/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/**
 * Reserve credits in a batch.
 *
 * `POST /api/v1/holds/batch/`, for a client with `credentialToken`, paid in credits
 */
export const createHoldBatch: CreateHoldBatchOperation =
  /*#__PURE__*/ op('createHoldBatch', 'POST', '/api/v1/holds/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/**
 * Get a charge.
 *
 * `GET /api/v1/charges/{id}/`, for a client with `credentialToken` or `platformToken`
 */
export const getCharge: GetChargeOperation =
  /*#__PURE__*/ op('getCharge', 'GET', '/api/v1/charges/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

/**
 * Get a hold.
 *
 * `GET /api/v1/holds/{id}/`, for a client with `credentialToken` or `platformToken`
 */
export const getHold: GetHoldOperation =
  /*#__PURE__*/ op('getHold', 'GET', '/api/v1/holds/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

/**
 * Get a ledger entry.
 *
 * `GET /api/v1/ledger-entries/{id}/`, for a client with `platformToken`
 */
export const getLedgerEntry: GetLedgerEntryOperation =
  /*#__PURE__*/ op('getLedgerEntry', 'GET', '/api/v1/ledger-entries/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/**
 * List charges.
 *
 * `GET /api/v1/charges/`, for a client with `credentialToken` or `platformToken`
 */
export const listCharges: ListChargesOperation =
  /*#__PURE__*/ op('listCharges', 'GET', '/api/v1/charges/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

/**
 * List holds.
 *
 * `GET /api/v1/holds/`, for a client with `credentialToken` or `platformToken`
 */
export const listHolds: ListHoldsOperation =
  /*#__PURE__*/ op('listHolds', 'GET', '/api/v1/holds/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

/**
 * List ledger entries.
 *
 * `GET /api/v1/ledger-entries/`, for a client with `platformToken`
 */
export const listLedgerEntries: ListLedgerEntriesOperation =
  /*#__PURE__*/ op('listLedgerEntries', 'GET', '/api/v1/ledger-entries/', [200, 400, 401, 500], [['platformToken']], 'safe');

/**
 * Release a hold.
 *
 * `POST /api/v1/holds/{id}/release/`, for a client with `credentialToken`
 */
export const releaseHold: ReleaseHoldOperation =
  /*#__PURE__*/ op('releaseHold', 'POST', '/api/v1/holds/{id}/release/', [200, 400, 401, 404, 409, 500, 503], [['credentialToken']], 'idempotent');
