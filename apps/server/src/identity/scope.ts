import type { AuthScope, AuthScopeTarget } from '@quotakit/types';
import type { Database } from '../database/database.ts';
import { unauthorized } from '../envelopes/identity.ts';
import type { ProvenUser } from './user.ts';

/** What a token is for: one project, or the whole domain where it is null. */
export interface Scope {
  readonly project: { readonly id: string; readonly name: string } | null;
}

/** The scope that a user asks for. Throws 401 where it is not the user's. */
export async function findScope(
  database: Database,
  user: ProvenUser,
  scope: AuthScope | undefined,
): Promise<Scope> {
  if (scope === undefined || 'domain' in scope) {
    if (scope !== undefined && !isDomain(user, scope.domain)) throw unauthorized();
    if (user.projectId !== null) throw unauthorized();
    return { project: null };
  }
  const project = await findProject(database, user, scope.project);
  if (!project || (user.projectId !== null && user.projectId !== project.id)) throw unauthorized();
  return { project };
}

function isDomain({ domainId, domainName }: ProvenUser, target: AuthScopeTarget): boolean {
  return 'id' in target ? target.id === domainId : target.name === domainName;
}

function findProject(database: Database, { domainId }: ProvenUser, target: AuthScopeTarget) {
  const projects = database.selectFrom('project').select(['id', 'name']).where('domain_id', '=', domainId);
  const found =
    'id' in target ? projects.where('id', '=', target.id) : projects.where('name', '=', target.name);
  return found.executeTakeFirst();
}
