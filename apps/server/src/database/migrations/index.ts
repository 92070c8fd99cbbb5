import { migration as platform } from './0001_platform.ts';
import { migration as projectSide } from './0002_project-side.ts';
import { migration as catalogueAndUsers } from './0003_catalogue-and-users.ts';
import { migration as orders } from './0004_orders.ts';
import { migration as usage } from './0005_usage.ts';
import { migration as coinWallet } from './0006_coin-wallet.ts';
import { migration as partnerBudgets } from './0007_partner-budgets.ts';
import { migration as identity } from './0008_identity.ts';
import { migration as holds } from './0009_holds.ts';
import { migration as hotTables } from './0010_hot-tables.ts';
import { migration as clientQuotaWindows } from './0011_client-quota-windows.ts';
import type { Migration } from './migration.ts';

/** All migrations, in the order in which they run. */
export const migrations: readonly Migration[] = [
  platform,
  projectSide,
  catalogueAndUsers,
  orders,
  usage,
  coinWallet,
  partnerBudgets,
  identity,
  holds,
  hotTables,
  clientQuotaWindows,
];
