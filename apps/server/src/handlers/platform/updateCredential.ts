import type { Handlers } from '@quotakit/contract';
import { micro, parseCredits, toText, type Micro } from '@quotakit/engine';
import type { UpdateCredentialRequest } from '@quotakit/types';
import type { Selectable } from 'kysely';
import { callerOf, type Context } from '../../context.ts';
import type { CredentialTable } from '../../database/tables/metering.ts';
import { invalidField, notFound } from '../../envelopes/platform.ts';
import { selectCredentials } from '../../queries/credentials.ts';
import { toCredential } from '../../representations/credential.ts';
import { normalizeTimestamp } from '../../time.ts';

export const updateCredential: Handlers<Context>['updateCredential'] = async ({ path, body }, context) => {
  const { userId } = callerOf(context, 'user');
  return context.database.transaction().execute(async (transaction) => {
    const current = await selectCredentials(transaction, userId)
      .where('id', '=', path.id)
      .forUpdate()
      .executeTakeFirst();
    if (!current) throw notFound();
    const limit = limitOf(body, current);
    const row = await transaction
      .updateTable('credential')
      .set({ ...columnsOf(body, current), limited_micro: limit, updated_at: context.clock.now() })
      .where('user_id', '=', userId)
      .where('id', '=', path.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toCredential(row) };
  });
};

type Row = Selectable<CredentialTable>;

function limitOf({ limited_amount: limit }: UpdateCredentialRequest, current: Row): Micro | null {
  if (limit === undefined) return current.limited_micro;
  if (limit === null) return null;
  const used = micro(current.used_micro + current.held_micro);
  const wanted = parseCredits(limit);
  if (wanted >= used) return wanted;
  throw invalidField(
    'limited_amount',
    `Must not be less than the ${toText(used)} credits that are spent or held.`,
  );
}

function columnsOf(body: UpdateCredentialRequest, current: Row) {
  const { name = current.name, expired_at: end, allowed_api_ids: apis } = body;
  return {
    name,
    expired_at: end === undefined ? current.expired_at : end === null ? null : normalizeTimestamp(end),
    allowed_api_ids: JSON.stringify(apis ?? current.allowed_api_ids),
  };
}
