/** The family of an operation: it decides the addresses, the tokens and the error envelope. */
export type Family = 'platform' | 'metering' | 'partner' | 'client-quotas' | 'identity';

/** What the contract says about one operation. */
export interface OperationRow {
  /** The operationId. */
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/api/v1/applications/{id}/`. */
  readonly path: string;
  readonly family: Family;
  /** The documented statuses. */
  readonly statuses: readonly number[];
  /** The sets of schemes that authenticate it; an empty set stands for no authentication. */
  readonly security: readonly (readonly string[])[];
  readonly idempotency: 'safe' | 'idempotent' | 'keyed' | 'none';
  readonly hasBody: boolean;
  /** The document that the operation comes from, and its name there. */
  readonly source: { readonly document: string; readonly title: string; readonly operation: string | null };
}
