import type { Handlers } from '@quotakit/contract';
import type { AuthTokenDetails } from '@quotakit/types';
import type { Context } from '../../context.ts';
import { randomHex, sha256 } from '../../crypto.ts';
import { findScope, type Scope } from '../../identity/scope.ts';
import { proveUser, type ProvenUser } from '../../identity/user.ts';
import { toTimestamp } from '../../time.ts';

const LASTS_MILLISECONDS = 24 * 60 * 60 * 1000;

export const createAuthToken: Handlers<Context>['createAuthToken'] = async ({ body }, context) => {
  const { identity, scope: asked } = body.auth;
  const user = await proveUser(context, identity);
  const scope = await findScope(context.database, user, asked);
  const issued = context.clock.now();
  const expires = new Date(issued.getTime() + LASTS_MILLISECONDS);
  const token = `x-auth-v1-${randomHex(32)}`;
  await context.database
    .insertInto('auth_token')
    .values({
      id: crypto.randomUUID(),
      token_hash: sha256(token),
      user_id: user.id,
      project_id: scope.project?.id ?? null,
      expires_at: expires,
      created_at: issued,
    })
    .execute();
  const times = { issued_at: toTimestamp(issued), expires_at: toTimestamp(expires) };
  return {
    status: 201,
    body: { token: { ...times, ...detailsOf(user, scope) } },
    headers: { 'X-Subject-Token': token },
  };
};

function detailsOf(user: ProvenUser, { project }: Scope): Omit<AuthTokenDetails, 'issued_at' | 'expires_at'> {
  const domain = { id: user.domainId, name: user.domainName };
  return {
    methods: [user.method],
    user: { id: user.id, name: user.name, domain },
    ...(project ? { project: { ...project, domain } } : { domain }),
    catalog: [],
  };
}
