import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { BudgetTables } from './tables/budgets.ts';
import type { ClientQuotaTables } from './tables/clientQuotas.ts';
import type { CatalogueTables } from './tables/catalogue.ts';
import type { CoinTables } from './tables/coins.ts';
import type { IdentityTables } from './tables/identity.ts';
import type { MeteringTables } from './tables/metering.ts';
import type { OrderTables } from './tables/orders.ts';
import type { PartnerTables } from './tables/partner.ts';
import type { UsageTables } from './tables/usage.ts';
import type { UserTables } from './tables/users.ts';

/** Every table, by name. */
export type Tables = UserTables &
  CatalogueTables &
  MeteringTables &
  CoinTables &
  IdentityTables &
  PartnerTables &
  BudgetTables &
  OrderTables &
  UsageTables &
  ClientQuotaTables;

/** The store: plain PostgreSQL 15 behind Kysely. */
export type Database = Kysely<Tables>;

/** A transaction in progress. Inside one, the database itself must not be used: PGlite has one connection. */
export type Transaction = KyselyTransaction<Tables>;

/** Where a query may run. */
export type Connection = Database | Transaction;
