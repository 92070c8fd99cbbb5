import { randomHex } from '../crypto.ts';
import type { Transaction } from '../database/database.ts';

/** A project to make, by names. */
export interface NewProject {
  readonly name: string;
  readonly domain: string;
  readonly user: string;
  readonly at: Date;
}

/** The ids of a project and of what it belongs to. */
export interface AddedProject {
  readonly projectId: string;
  readonly domainId: string;
  readonly userId: string;
  /** The instance whose client quotas the project manages. */
  readonly instanceId: string;
}

/** Makes a project and its instance, and its domain and user where these are missing. Null where the project exists. */
export async function addProject(
  transaction: Transaction,
  { name, domain, user, at }: NewProject,
): Promise<AddedProject | null> {
  const domainId = await findOrAddDomain(transaction, domain, at);
  const userId = await findOrAddUser(transaction, domainId, user, at);
  const project = await transaction
    .insertInto('project')
    .values({ id: randomHex(16), domain_id: domainId, name, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!project) return null;
  const instanceId = crypto.randomUUID();
  await transaction
    .insertInto('instance')
    .values({ id: instanceId, project_id: project.id, name: 'default', created_at: at })
    .execute();
  return { projectId: project.id, domainId, userId, instanceId };
}

async function findOrAddDomain(transaction: Transaction, name: string, at: Date): Promise<string> {
  await transaction
    .insertInto('domain')
    .values({ id: randomHex(16), name, partner: false, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const domains = transaction.selectFrom('domain').select('id').where('name', '=', name);
  return (await domains.executeTakeFirstOrThrow()).id;
}

async function findOrAddUser(
  transaction: Transaction,
  domainId: string,
  name: string,
  at: Date,
): Promise<string> {
  await transaction
    .insertInto('iam_user')
    .values({ id: randomHex(16), domain_id: domainId, name, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const users = transaction
    .selectFrom('iam_user')
    .select('id')
    .where('domain_id', '=', domainId)
    .where('name', '=', name);
  return (await users.executeTakeFirstOrThrow()).id;
}
