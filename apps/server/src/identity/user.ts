import type { AuthIdentity } from '@quotakit/types';
import type { Context } from '../context.ts';
import { constantTimeEqual } from '../crypto.ts';
import { unauthorized } from '../envelopes/identity.ts';
import { LOCK } from './lock.ts';
import { isPassword } from './password.ts';

/** A user who has proven who it is. */
export interface ProvenUser {
  readonly id: string;
  readonly name: string;
  readonly domainId: string;
  readonly domainName: string;
  readonly method: 'password' | 'hw_ak_sk';
  /** The only project that the user's proof is good for; null where it is good for all of the domain. */
  readonly projectId: string | null;
}

/** Finds the user that an identity proves. Throws 401, always the same, for everyone else. */
export async function proveUser(context: Context, identity: AuthIdentity): Promise<ProvenUser> {
  const { methods } = identity;
  if ('password' in identity && methods[0] === 'password') return byPassword(context, identity.password.user);
  if ('hw_ak_sk' in identity && methods[0] === 'hw_ak_sk') return byAccessKey(context, identity.hw_ak_sk);
  throw unauthorized();
}

type PasswordUser = Extract<AuthIdentity, { password: unknown }>['password']['user'];

async function byPassword(context: Context, { name, password, domain }: PasswordUser): Promise<ProvenUser> {
  const { guard, clock, passwordIterations } = context;
  const row = await selectUsers(context)
    .where('iam_user.name', '=', name)
    .where('domain.name', '=', domain.name)
    .executeTakeFirst();
  const right = await isPassword(password, row?.password_hash ?? null, passwordIterations);
  const key = `password of ${row?.id}`;
  const now = clock.now();
  if (!row || (await guard.count(key, LOCK, now)) >= LOCK.limit) throw unauthorized();
  if (!right) {
    await guard.take(key, LOCK, now);
    throw unauthorized();
  }
  await guard.forget(key);
  return { ...toUser(row), method: 'password', projectId: null };
}

type AccessKey = Extract<AuthIdentity, { hw_ak_sk: unknown }>['hw_ak_sk'];

async function byAccessKey(context: Context, { access, secret }: AccessKey): Promise<ProvenUser> {
  const key = await context.database
    .selectFrom('access_key')
    .select(['user_id', 'project_id', 'sealed_secret_key'])
    .where('access_key', '=', access.key)
    .executeTakeFirst();
  const expected = key ? await context.sealer.unseal(key.sealed_secret_key) : '';
  if (!key || !constantTimeEqual(secret.key, expected)) throw unauthorized();
  const row = await selectUsers(context).where('iam_user.id', '=', key.user_id).executeTakeFirstOrThrow();
  return { ...toUser(row), method: 'hw_ak_sk', projectId: key.project_id };
}

function selectUsers({ database }: Context) {
  return database
    .selectFrom('iam_user')
    .innerJoin('domain', 'domain.id', 'iam_user.domain_id')
    .select(['iam_user.id', 'iam_user.name', 'password_hash', 'domain_id', 'domain.name as domain_name']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectUsers>['executeTakeFirstOrThrow']>>;

function toUser({ id, name, domain_id: domainId, domain_name: domainName }: Row) {
  return { id, name, domainId, domainName };
}
