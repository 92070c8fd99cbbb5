import type { Micro } from '@quotakit/engine';
import type { ColumnType, Generated } from 'kysely';

/** TIMESTAMPTZ, read as RFC 3339 text in UTC with six decimals, as the platform family shows it. */
export type Timestamp = ColumnType<string, string | Date, string | Date>;

/** TIMESTAMPTZ that is the time of the insertion where it is left out. */
export type DefaultedTimestamp = ColumnType<string, string | Date | undefined, string | Date>;

/** TIMESTAMPTZ that may be NULL. */
export type NullableTimestamp = ColumnType<string | null, string | Date | null, string | Date | null>;

/** BIGINT of micro-credits. */
export type MicroColumn = ColumnType<Micro, bigint, bigint>;

/** BIGINT of micro-credits that starts at 0. */
export type MicroFromZero = ColumnType<Micro, bigint | undefined, bigint>;

/** BIGINT of micro-credits that may be NULL. */
export type NullableMicro = ColumnType<Micro | null, bigint | null, bigint | null>;

/** JSON, written as text (a driver would take an array for a PostgreSQL array) and read as a value. */
export type Json<Value> = ColumnType<Value, string, string>;

/** JSON that may be NULL. */
export type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>;

/** A column that the database fills in where it is left out. */
export type Defaulted<Value> = Generated<Value>;
