// Charges on PostgreSQL, durable: coalesced into batches, against one transaction for each.
import { micro } from '@quotakit/engine';
import { createMeter, runBatch } from '../src/metering/meter.ts';
import type { ChargeCommand, Spender } from '../src/metering/commands.ts';
import { openPostgres } from '../src/node/postgres.ts';
import { executeOn, startPostgres } from '../test/support/postgres.ts';
import { seed } from '../test/support/store.ts';
import { load, median, type Throughput } from './load.ts';
import { createPayers } from './payers.ts';

const CALLERS = 256;
const APPLICATIONS = 1000;
const MILLISECONDS = 3000;
const ROUNDS = 3;

const postgres = await startPostgres();
const logger = { error: console.error, warn() {}, info() {} };
await postgres.execute('CREATE DATABASE bench');
const database = openPostgres({ url: postgres.urlOf('bench'), connections: 10, logger });
await seed(database);
const payers = await createPayers(database, APPLICATIONS);
await executeOn(postgres.urlOf('bench'), 'VACUUM ANALYZE');

const meter = createMeter(database);
const alone = (command: ChargeCommand) =>
  database.transaction().execute((transaction) => runBatch(transaction, [command]));
const uniform = (): Spender => payers[Math.floor(Math.random() * payers.length)]!;
const hot = (): Spender => payers[0]!;
const command = (spender: Spender): ChargeCommand => ({
  kind: 'charge',
  spender,
  apiId: null,
  listPrice: micro(550_000n),
  key: { key: crypto.randomUUID(), requestHash: '' },
  traceId: crypto.randomUUID(),
  at: new Date(),
});

const rows = [
  { name: 'uniform over 1,000 applications', pick: uniform, goal: 8 },
  { name: 'one hot application', pick: hot, goal: 10 },
];
for (const { name, pick, goal } of rows) {
  const single: Throughput[] = [];
  const batched: Throughput[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    single.push(await load(() => alone(command(pick())), CALLERS, MILLISECONDS));
    batched.push(await load(() => meter.charge(command(pick())), CALLERS, MILLISECONDS));
  }
  const of = (rounds: readonly Throughput[], figure: keyof Throughput): number =>
    median(rounds.map((round) => round[figure]));
  const ratio = of(batched, 'perSecond') / of(single, 'perSecond');
  const show = (rounds: readonly Throughput[]): string =>
    `${Math.round(of(rounds, 'perSecond'))}/s, p50 ${of(rounds, 'p50').toFixed(1)} ms, p99 ${of(rounds, 'p99').toFixed(1)} ms`;
  console.log(
    `${name}: one transaction each ${show(single)}; batched ${show(batched)}; ${ratio.toFixed(1)}x (goal ${goal}x)`,
  );
}
await database.destroy();
await postgres.stop();
