import type { Insertable } from 'kysely';
import type { ApiTable } from '../../src/database/tables/catalogue.ts';
import type { ApiUsageTable } from '../../src/database/tables/usage.ts';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import type { Payer } from './payer.ts';
import type { TestServer } from './server.ts';

/** Records a call of 1 credit that the payer's application paid for. */
export async function addUsage(
  { database, services }: TestServer,
  { userId, applicationId, credentialId }: Payer,
  columns: Partial<Insertable<ApiUsageTable>> = {},
): Promise<string> {
  const id = columns.id ?? crypto.randomUUID();
  const at = columns.created_at ?? services.clock.now();
  await database
    .insertInto('api_usage')
    .values({
      user_id: userId,
      id,
      application_id: applicationId,
      credential_id: credentialId,
      service_id: demoServiceIds.chatgpt,
      status_code: 200,
      original_micro: 1_000_000n,
      deducted_micro: 1_000_000n,
      remaining_micro: 5_000_000n,
      elapsed_ms: 12_300,
      trace_id: crypto.randomUUID(),
      created_at: at,
      updated_at: at,
      ...columns,
    })
    .execute();
  return id;
}

/** Adds an API of ChatGPT to the catalogue. */
export async function addApi(
  { database, services }: TestServer,
  columns: Partial<Insertable<ApiTable>> = {},
): Promise<string> {
  const id = columns.id ?? crypto.randomUUID();
  const at = services.clock.now();
  await database
    .insertInto('api')
    .values({
      id,
      service_id: demoServiceIds.chatgpt,
      name: `api-${id}`,
      title: 'Chat API',
      path: `/api/${id}`,
      method: 'POST',
      stage: 'Production',
      cost: JSON.stringify([{ conditions: true, consumption: 1, remark: null }]),
      created_at: at,
      updated_at: at,
      ...columns,
    })
    .execute();
  return id;
}
