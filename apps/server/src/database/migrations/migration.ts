/** One step of the schema. Steps are only ever added. */
export interface Migration {
  /** `NNNN_name`, the name of its file. */
  readonly name: string;
  /** SQL statements, one each. */
  readonly statements: readonly string[];
}
