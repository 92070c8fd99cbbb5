import type { Caller } from '../context.ts';
import type { Database } from '../database/database.ts';
import { otherProject } from '../envelopes/clientQuotas.ts';
import type { AuthenticationAttempt } from './scheme.ts';

/** Whom a token or an access key stands for. */
interface Holder {
  readonly userId: string;
  readonly projectId: string | null;
}

/** The caller behind a token or an access key. Throws 403 where the address names another project. */
export async function projectCaller(
  { path }: AuthenticationAttempt,
  database: Database,
  { userId, projectId }: Holder,
): Promise<Caller> {
  const addressed = path['project_id'];
  if (addressed !== undefined && addressed !== projectId) throw otherProject();
  const { domain_id: domainId, partner } = await database
    .selectFrom('iam_user')
    .innerJoin('domain', 'domain.id', 'iam_user.domain_id')
    .select(['iam_user.domain_id', 'domain.partner'])
    .where('iam_user.id', '=', userId)
    .executeTakeFirstOrThrow();
  return { kind: 'project', domainId, projectId, userId, partner };
}
