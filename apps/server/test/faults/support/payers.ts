import type { Database } from '../../../src/database/database.ts';
import { createPayer } from '../../support/payer.ts';
import { createTestServices } from '../../support/services.ts';
import { seed } from '../../support/store.ts';

const PAYERS = 8;

/** Makes the tables and some payers, and gives their tokens. */
export async function createPayers(database: Database): Promise<string[]> {
  await seed(database);
  const services = await createTestServices(database);
  const tokens: string[] = [];
  for (let count = 0; count < PAYERS; count++) {
    tokens.push((await createPayer({ database, services }, { own: 1000 })).token);
  }
  return tokens;
}

export const quiet = { error() {}, warn() {}, info() {} };
