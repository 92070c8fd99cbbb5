import type { Database } from '../database/database.ts';
import { readConfig, type Config } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { closeAll, openDatabase, openStore, type Closers } from '../node/store.ts';
import type { Input } from './input.ts';

type Use<Value> = (database: Database, config: Config) => Promise<Value>;

/** Runs something on the migrated database that the flags and the environment name, and closes it. */
export function withStore<Value>(input: Input, use: Use<Value>): Promise<Value> {
  return withOpened(input, openStore, use);
}

/** The same on the database as it is, not migrated. */
export function withDatabase<Value>(input: Input, use: Use<Value>): Promise<Value> {
  return withOpened(input, openDatabase, use);
}

async function withOpened<Value>(input: Input, open: typeof openStore, use: Use<Value>): Promise<Value> {
  const config = readConfig(input.settings());
  const closers: Closers = [];
  try {
    return await use(await open(config, createLogger('warn'), closers), config);
  } finally {
    await closeAll(closers);
  }
}
