import { migration as platform } from './0001_platform.ts';
import { migration as projectSide } from './0002_project-side.ts';
import { migration as hotTables } from './0010_hot-tables.ts';
import type { Migration } from './migration.ts';

/** All migrations, in the order in which they run. */
export const migrations: readonly Migration[] = [platform, projectSide, hotTables];
