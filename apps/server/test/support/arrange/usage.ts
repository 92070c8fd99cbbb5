import type { Tenant } from './tenant.ts';

/** Makes the record of a call that the tenant's application paid for. */
export async function createUsage(tenant: Tenant): Promise<string> {
  const { userId, applicationId, credentialId } = await tenant.user();
  const { database, services } = tenant.server;
  const id = crypto.randomUUID();
  const at = services.clock.now();
  await database
    .insertInto('api_usage')
    .values({
      user_id: userId,
      id,
      application_id: applicationId,
      credential_id: credentialId,
      service_id: null,
      api_id: null,
      status_code: 200,
      original_micro: 1_000_000n,
      deducted_micro: 1_000_000n,
      remaining_micro: 1_000_000n,
      elapsed_ms: 12,
      trace_id: crypto.randomUUID(),
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}
