import { hashPassword } from '../../../src/identity/password.ts';
import type { Tenant } from './tenant.ts';

/** Gives the tenant's user a password, and asks with it for a token of the tenant's project. */
export async function authOf(tenant: Tenant): Promise<object> {
  const { database, services } = tenant.server;
  const { domainId, userId, projectId } = await tenant.project();
  const password = crypto.randomUUID();
  const password_hash = await hashPassword(password, services.passwordIterations);
  await database.updateTable('iam_user').set({ password_hash }).where('id', '=', userId).execute();
  const user = { name: 'arranged', password, domain: { name: `domain-${domainId}` } };
  return { identity: { methods: ['password'], password: { user } }, scope: { project: { id: projectId } } };
}
