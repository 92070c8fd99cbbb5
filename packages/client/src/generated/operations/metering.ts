// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Client } from '../../client.ts';
import { op, type Operation, type OptionalOperation } from '../../operation.ts';
import type { Refusal, Success, Unexpected } from '../../result.ts';
import type {
  CaptureHoldRequest,
  Charge,
  ChargeBatch,
  ChargeList,
  CreateChargeBatchRequest,
  CreateChargeRequest,
  CreateHoldBatchRequest,
  CreateHoldRequest,
  CreatedAtOrdering,
  Hold,
  HoldBatch,
  HoldList,
  HoldState,
  LedgerCause,
  LedgerEntry,
  LedgerEntryId,
  LedgerEntryList,
  LedgerOrdering,
  MeteringError,
  Timestamp,
  Uuid,
} from '../../types.ts';

/** The arguments of {@link captureHold}. */
export interface CaptureHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
  body: CaptureHoldRequest;
}

/** The results of {@link captureHold}, by status. */
export type CaptureHoldResult =
  | Success<200, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<409, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link captureHold} takes, gives and may answer, and who may call it. */
export interface CaptureHold {
  args: CaptureHoldArgs;
  data: Charge;
  result: CaptureHoldResult;
  client: Client<'credentialToken'>;
}

/**
 * Capture a hold.
 *
 * `POST /api/v1/holds/{id}/capture/`, paid in credits
 */
export const captureHold: Operation<CaptureHold> =
  /*#__PURE__*/ op('captureHold', 'POST', '/api/v1/holds/{id}/capture/', [200, 400, 401, 404, 409, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createCharge}. */
export interface CreateChargeArgs {
  body: CreateChargeRequest;
}

/** The results of {@link createCharge}, by status. */
export type CreateChargeResult =
  | Success<201, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<402, MeteringError>
  | Refusal<403, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<429, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link createCharge} takes, gives and may answer, and who may call it. */
export interface CreateCharge {
  args: CreateChargeArgs;
  data: Charge;
  result: CreateChargeResult;
  client: Client<'credentialToken'>;
}

/**
 * Charge credits.
 *
 * `POST /api/v1/charges/`, paid in credits
 */
export const createCharge: Operation<CreateCharge> =
  /*#__PURE__*/ op('createCharge', 'POST', '/api/v1/charges/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createChargeBatch}. */
export interface CreateChargeBatchArgs {
  body: CreateChargeBatchRequest;
}

/** The results of {@link createChargeBatch}, by status. */
export type CreateChargeBatchResult =
  | Success<200, ChargeBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link createChargeBatch} takes, gives and may answer, and who may call it. */
export interface CreateChargeBatch {
  args: CreateChargeBatchArgs;
  data: ChargeBatch;
  result: CreateChargeBatchResult;
  client: Client<'credentialToken'>;
}

/**
 * Charge credits in a batch.
 *
 * `POST /api/v1/charges/batch/`, paid in credits
 */
export const createChargeBatch: Operation<CreateChargeBatch> =
  /*#__PURE__*/ op('createChargeBatch', 'POST', '/api/v1/charges/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createHold}. */
export interface CreateHoldArgs {
  body: CreateHoldRequest;
}

/** The results of {@link createHold}, by status. */
export type CreateHoldResult =
  | Success<201, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<402, MeteringError>
  | Refusal<403, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<429, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link createHold} takes, gives and may answer, and who may call it. */
export interface CreateHold {
  args: CreateHoldArgs;
  data: Hold;
  result: CreateHoldResult;
  client: Client<'credentialToken'>;
}

/**
 * Reserve credits.
 *
 * `POST /api/v1/holds/`, paid in credits
 */
export const createHold: Operation<CreateHold> =
  /*#__PURE__*/ op('createHold', 'POST', '/api/v1/holds/', [201, 400, 401, 402, 403, 413, 422, 429, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link createHoldBatch}. */
export interface CreateHoldBatchArgs {
  body: CreateHoldBatchRequest;
}

/** The results of {@link createHoldBatch}, by status. */
export type CreateHoldBatchResult =
  | Success<200, HoldBatch>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<413, MeteringError>
  | Refusal<422, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link createHoldBatch} takes, gives and may answer, and who may call it. */
export interface CreateHoldBatch {
  args: CreateHoldBatchArgs;
  data: HoldBatch;
  result: CreateHoldBatchResult;
  client: Client<'credentialToken'>;
}

/**
 * Reserve credits in a batch.
 *
 * `POST /api/v1/holds/batch/`, paid in credits
 */
export const createHoldBatch: Operation<CreateHoldBatch> =
  /*#__PURE__*/ op('createHoldBatch', 'POST', '/api/v1/holds/batch/', [200, 400, 401, 413, 422, 500, 503], [['credentialToken']], 'keyed');

/** The arguments of {@link getCharge}. */
export interface GetChargeArgs {
  path: {
    /** The charge's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getCharge}, by status. */
export type GetChargeResult =
  | Success<200, Charge>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link getCharge} takes, gives and may answer, and who may call it. */
export interface GetCharge {
  args: GetChargeArgs;
  data: Charge;
  result: GetChargeResult;
  client: Client<'credentialToken'> | Client<'platformToken'>;
}

/**
 * Get a charge.
 *
 * `GET /api/v1/charges/{id}/`
 */
export const getCharge: Operation<GetCharge> =
  /*#__PURE__*/ op('getCharge', 'GET', '/api/v1/charges/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

/** The arguments of {@link getHold}. */
export interface GetHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link getHold}, by status. */
export type GetHoldResult =
  | Success<200, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link getHold} takes, gives and may answer, and who may call it. */
export interface GetHold {
  args: GetHoldArgs;
  data: Hold;
  result: GetHoldResult;
  client: Client<'credentialToken'> | Client<'platformToken'>;
}

/**
 * Get a hold.
 *
 * `GET /api/v1/holds/{id}/`
 */
export const getHold: Operation<GetHold> =
  /*#__PURE__*/ op('getHold', 'GET', '/api/v1/holds/{id}/', [200, 400, 401, 404, 500], [['credentialToken'], ['platformToken']], 'safe');

/** The arguments of {@link getLedgerEntry}. */
export interface GetLedgerEntryArgs {
  path: {
    /** The entry's id. An id that belongs to another user is answered like an unknown one. */
    id: LedgerEntryId;
  };
}

/** The results of {@link getLedgerEntry}, by status. */
export type GetLedgerEntryResult =
  | Success<200, LedgerEntry>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link getLedgerEntry} takes, gives and may answer, and who may call it. */
export interface GetLedgerEntry {
  args: GetLedgerEntryArgs;
  data: LedgerEntry;
  result: GetLedgerEntryResult;
  client: Client<'platformToken'>;
}

/**
 * Get a ledger entry.
 *
 * `GET /api/v1/ledger-entries/{id}/`
 */
export const getLedgerEntry: Operation<GetLedgerEntry> =
  /*#__PURE__*/ op('getLedgerEntry', 'GET', '/api/v1/ledger-entries/{id}/', [200, 400, 401, 404, 500], [['platformToken']], 'safe');

/** The arguments of {@link listCharges}. */
export interface ListChargesArgs {
  query?: {
    /** Only what these applications paid. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /**
     * Only what was made with these credentials. With a credential token, others match nothing. Repeat the
     * key for several.
     */
    credential_id?: readonly Uuid[] | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listCharges}, by status. */
export type ListChargesResult =
  | Success<200, ChargeList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link listCharges} takes, gives and may answer, and who may call it. */
export interface ListCharges {
  args: ListChargesArgs;
  data: ChargeList;
  result: ListChargesResult;
  client: Client<'credentialToken'> | Client<'platformToken'>;
}

/**
 * List charges.
 *
 * `GET /api/v1/charges/`
 */
export const listCharges: OptionalOperation<ListCharges> =
  /*#__PURE__*/ op('listCharges', 'GET', '/api/v1/charges/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

/** The arguments of {@link listHolds}. */
export interface ListHoldsArgs {
  query?: {
    /** Only holds in these states. Repeat the key for several. */
    state?: readonly HoldState[] | undefined;
    /** Only what these applications paid. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /**
     * Only what was made with these credentials. With a credential token, others match nothing. Repeat the
     * key for several.
     */
    credential_id?: readonly Uuid[] | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. Items of the same instant are ordered by id. */
    ordering?: CreatedAtOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listHolds}, by status. */
export type ListHoldsResult =
  | Success<200, HoldList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link listHolds} takes, gives and may answer, and who may call it. */
export interface ListHolds {
  args: ListHoldsArgs;
  data: HoldList;
  result: ListHoldsResult;
  client: Client<'credentialToken'> | Client<'platformToken'>;
}

/**
 * List holds.
 *
 * `GET /api/v1/holds/`
 */
export const listHolds: OptionalOperation<ListHolds> =
  /*#__PURE__*/ op('listHolds', 'GET', '/api/v1/holds/', [200, 400, 401, 500], [['credentialToken'], ['platformToken']], 'safe');

/** The arguments of {@link listLedgerEntries}. */
export interface ListLedgerEntriesArgs {
  query?: {
    /** Only entries that take from or give to the wallets of these applications. Repeat the key for several. */
    application_id?: readonly Uuid[] | undefined;
    /** Only entries with these causes. Repeat the key for several. */
    cause?: readonly LedgerCause[] | undefined;
    /** Only the entry of this charge. */
    charge_id?: Uuid | undefined;
    /** Only what was created at or after this instant. Without it there is no lower bound. */
    created_at_from?: Timestamp | undefined;
    /** Only what was created before this instant. Without it there is no upper bound. */
    created_at_to?: Timestamp | undefined;
    /** The order of the items. */
    ordering?: LedgerOrdering | undefined;
    /** How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
    limit?: number | undefined;
    /** How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
    offset?: number | undefined;
  } | undefined;
}

/** The results of {@link listLedgerEntries}, by status. */
export type ListLedgerEntriesResult =
  | Success<200, LedgerEntryList>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<500, MeteringError>
  | Unexpected;

/** What {@link listLedgerEntries} takes, gives and may answer, and who may call it. */
export interface ListLedgerEntries {
  args: ListLedgerEntriesArgs;
  data: LedgerEntryList;
  result: ListLedgerEntriesResult;
  client: Client<'platformToken'>;
}

/**
 * List ledger entries.
 *
 * `GET /api/v1/ledger-entries/`
 */
export const listLedgerEntries: OptionalOperation<ListLedgerEntries> =
  /*#__PURE__*/ op('listLedgerEntries', 'GET', '/api/v1/ledger-entries/', [200, 400, 401, 500], [['platformToken']], 'safe');

/** The arguments of {@link releaseHold}. */
export interface ReleaseHoldArgs {
  path: {
    /** The hold's id. An id that belongs to someone else is answered like an unknown one. */
    id: Uuid;
  };
}

/** The results of {@link releaseHold}, by status. */
export type ReleaseHoldResult =
  | Success<200, Hold>
  | Refusal<400, MeteringError>
  | Refusal<401, MeteringError>
  | Refusal<404, MeteringError>
  | Refusal<409, MeteringError>
  | Refusal<500, MeteringError>
  | Refusal<503, MeteringError>
  | Unexpected;

/** What {@link releaseHold} takes, gives and may answer, and who may call it. */
export interface ReleaseHold {
  args: ReleaseHoldArgs;
  data: Hold;
  result: ReleaseHoldResult;
  client: Client<'credentialToken'>;
}

/**
 * Release a hold.
 *
 * `POST /api/v1/holds/{id}/release/`
 */
export const releaseHold: Operation<ReleaseHold> =
  /*#__PURE__*/ op('releaseHold', 'POST', '/api/v1/holds/{id}/release/', [200, 400, 401, 404, 409, 500, 503], [['credentialToken']], 'idempotent');
