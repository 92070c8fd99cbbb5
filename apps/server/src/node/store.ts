import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openEmbedded } from '../database/pglite.ts';
import type { Logger } from '../logger.ts';
import { ConfigError, type Config } from './config.ts';
import { takeDataFolder } from './dataFolder.ts';
import { openPostgres } from './postgres.ts';

/** Closes what was opened, last opened first. */
export type Closers = (() => Promise<void>)[];

export async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.toReversed()) await close();
}

/** Opens the database that the configuration names, migrated. */
export async function openStore(config: Config, logger: Logger, closers: Closers): Promise<Database> {
  const database = await openDatabase(config, logger, closers);
  try {
    await migrate(database);
  } catch (error) {
    throw explainStore(config, error);
  }
  return database;
}

/** Opens the database that the configuration names, as it is. */
export async function openDatabase(config: Config, logger: Logger, closers: Closers): Promise<Database> {
  const database = await open(config, logger, closers);
  closers.push(() => database.destroy());
  return database;
}

/** What the operator can mend: the server is not there, refuses the user, or lacks the database. */
export function explainStore({ postgres }: Config, error: unknown): unknown {
  const code = String((error as { code?: unknown }).code);
  if (!postgres || !/^(E[A-Z]+|28\w{3}|3D000)$/.test(code)) return error;
  const reason =
    code === '3D000' ? 'it does not exist' : code.startsWith('28') ? 'the user is refused' : code;
  return new ConfigError(`The database of DATABASE_URL cannot be reached (${reason}).`);
}

async function open({ postgres, dataFolder }: Config, logger: Logger, closers: Closers): Promise<Database> {
  if (postgres) return openPostgres({ ...postgres, logger });
  closers.push(await takeDataFolder(dataFolder));
  return openEmbedded({ folder: dataFolder });
}
