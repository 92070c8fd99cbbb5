import { micro } from '@quotakit/engine';
import { createMeter } from '@quotakit/server/src/metering/meter.ts';
import { executeOn } from '@quotakit/server/test/support/postgres.ts';
import { goal, type Effort, type Table } from '../group.ts';
import { load, type Throughput } from '../load.ts';
import { medians, throughputRow } from '../rounds.ts';
import { openStore, type Store } from '../store.ts';

const CALLERS = 64;
const SMALL = 10_000;
const LARGE = 10_000_000;
const APPLICATIONS = 1000;

/** What a charge costs while the ledger grows a thousandfold. */
export async function growth(effort: Effort): Promise<Table[]> {
  const store = await openStore(APPLICATIONS);
  try {
    const large = Math.max(SMALL * 2, LARGE * effort.scale);
    await fill(store, SMALL);
    const before = await measure(store, effort);
    await fill(store, large - SMALL);
    const after = await measure(store, effort);
    return [
      {
        title: 'Charges while the ledger grows',
        conditions: `${CALLERS} callers over ${APPLICATIONS} applications; PostgreSQL, durable; charges, ledger entries and usage rows filled alike.`,
        rows: [
          throughputRow(`${SMALL.toLocaleString('en')} ledger rows`, before, before),
          throughputRow(`${large.toLocaleString('en')} ledger rows`, after, before),
        ],
        goals: [goal('at most 1.3 times the cost', before.perSecond / after.perSecond, { atMost: 1.3 })],
      },
    ];
  } finally {
    await store.close();
  }
}

async function measure({ database, payers }: Store, { rounds, milliseconds }: Effort): Promise<Throughput> {
  const meter = createMeter(database);
  const charge = () =>
    meter.charge({
      kind: 'charge',
      spender: payers[Math.floor(Math.random() * payers.length)]!,
      apiId: null,
      listPrice: micro(550_000n),
      key: null,
      traceId: crypto.randomUUID(),
      at: new Date(),
    });
  const measured: Throughput[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await load(charge, CALLERS, milliseconds));
  return medians(measured);
}

/** Writes as many charges as if the payers had made them, a million at a time. */
async function fill({ url, analyze }: Store, count: number): Promise<void> {
  const step = 1_000_000;
  for (let done = 0; done < count; done += step) {
    await executeOn(url, statement(Math.min(step, count - done)));
  }
  await analyze();
}

const statement = (count: number) => `
  WITH payer AS MATERIALIZED (
    SELECT row_number() OVER () AS place, credential.user_id, credential.id AS credential_id, credential.application_id,
      wallet.id AS wallet_id, consumed.id AS consumed_id
    FROM credential
    JOIN account wallet USING (user_id, application_id)
    JOIN account consumed ON consumed.user_id = credential.user_id AND consumed.kind = 'consumed'
    WHERE wallet.balance_micro > 1000000000000
  ), made AS MATERIALIZED (
    SELECT payer.*, gen_random_uuid() AS charge_id, now() - (series || ' seconds')::interval AS at
    FROM generate_series(1, ${count}) series
    JOIN payer ON payer.place = 1 + series % (SELECT count(*) FROM payer)
  ), charged AS (
    INSERT INTO charge (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro,
      remaining_micro, trace_id, created_at)
    SELECT user_id, charge_id, credential_id, application_id, 1, 0, 1, 1, charge_id, at FROM made
  ), used AS (
    INSERT INTO api_usage (user_id, id, application_id, credential_id, service_id, status_code, original_micro,
      deducted_micro, remaining_micro, elapsed_ms, trace_id, created_at, updated_at)
    SELECT user_id, charge_id, application_id, credential_id, service_id, 201, 1, 1, 1, 0, charge_id, at, at
    FROM made JOIN application USING (user_id) WHERE application.id = made.application_id
  )
  INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro,
    to_balance_micro, cause, charge_id, created_at)
  SELECT user_id, wallet_id, consumed_id, 1, 1, 1, 'charge', charge_id, at FROM made`;
