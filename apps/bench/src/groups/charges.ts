import { micro } from '@quotakit/engine';
import type { ChargeCommand, Spender } from '@quotakit/server/src/metering/commands.ts';
import { createMeter, runBatch } from '@quotakit/server/src/metering/meter.ts';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible';
import { goal, type Effort, type Table } from '../group.ts';
import { createForUpdate } from '../peers/forUpdate.ts';
import { createRedisDecrement } from '../peers/redisDecrement.ts';
import { startRedis } from '../redis.ts';
import { sideBySide, throughputRow, type Contender } from '../rounds.ts';
import { openStore, type Store } from '../store.ts';

const CALLERS = 256;
const APPLICATIONS = 1000;
const AMOUNT = 550_000;

const commandFor = (spender: Spender): ChargeCommand => ({
  kind: 'charge',
  spender,
  apiId: null,
  listPrice: micro(BigInt(AMOUNT)),
  key: null,
  traceId: crypto.randomUUID(),
  at: new Date(),
});

/** Charges of 256 callers at a time: Quotakit's batches, one transaction for each, and its peers. */
export async function charges(effort: Effort): Promise<Table[]> {
  const store = await openStore(APPLICATIONS);
  const redis = await startRedis();
  const pool = new pg.Pool({ connectionString: store.url, max: 10 });
  const forUpdate = createForUpdate(store.url);
  const limits = { points: 2 ** 31 - 1, duration: 3600, keyPrefix: 'bench' };
  const postgresLimiter = await new Promise<RateLimiterPostgres>((resolve, reject) => {
    const limiter: RateLimiterPostgres = new RateLimiterPostgres(
      { ...limits, storeClient: pool, tableName: 'limiter', clearExpiredByTimeout: false },
      (error) => (error ? reject(error) : resolve(limiter)),
    );
  });
  const decrement =
    redis &&
    (await createRedisDecrement(
      redis.client,
      store.payers.map(({ applicationId }) => applicationId),
    ));
  const redisLimiter = redis && new RateLimiterRedis({ ...limits, storeClient: redis.client });
  const meter = createMeter(store.database);

  const contendersFor = (pick: () => Spender): Contender[] => [
    { name: 'SELECT … FOR UPDATE, by hand', work: () => forUpdate.charge(pick(), AMOUNT) },
    { name: 'Quotakit, one transaction for each', work: () => alone(store, pick()) },
    { name: 'Quotakit', work: () => meter.charge(commandFor(pick())) },
    {
      name: 'rate-limiter-flexible on PostgreSQL (a counter)',
      work: () => postgresLimiter.consume(pick().applicationId),
    },
    ...(redisLimiter && decrement
      ? [
          {
            name: 'rate-limiter-flexible on Redis (a counter, not durable)',
            work: () => redisLimiter.consume(pick().applicationId),
          },
          { name: 'Redis Lua decrement (not durable)', work: () => decrement(pick().applicationId, AMOUNT) },
        ]
      : []),
  ];
  if (!redis)
    console.warn('Left out: the peers on Redis, which is not installed (apt-get install redis-server).');
  try {
    const { payers } = store;
    const uniform = () => payers[Math.floor(Math.random() * payers.length)]!;
    return [
      await compare('Charges, uniform over 1,000 applications', contendersFor(uniform), 8, effort),
      await compare(
        'Charges, one hot application',
        contendersFor(() => payers[0]!),
        10,
        effort,
      ),
    ];
  } finally {
    await forUpdate.close();
    await pool.end();
    await redis?.close();
    await store.close();
  }
}

const alone = ({ database }: Store, spender: Spender) =>
  database.transaction().execute((transaction) => runBatch(transaction, [commandFor(spender)]));

async function compare(
  title: string,
  contenders: readonly Contender[],
  wanted: number,
  effort: Effort,
): Promise<Table> {
  const measured = await sideBySide(contenders, CALLERS, effort);
  const [, single, batched] = measured;
  if (!single || !batched) throw new Error('A contender is missing.');
  return {
    title,
    conditions: `${CALLERS} callers; PostgreSQL with synchronous_commit on; the ratio is to one transaction for each.`,
    rows: contenders.map(({ name }, index) => throughputRow(name, measured[index]!, single)),
    goals: [
      goal(`at least ${wanted} times one transaction for each`, batched.perSecond / single.perSecond, {
        atLeast: wanted,
      }),
      goal('p99 no worse', batched.p99 / single.p99, { atMost: 1 }),
    ],
  };
}
