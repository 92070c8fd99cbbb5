import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';
import { selectApis } from '../../queries/apis.ts';
import { viewerOf } from '../../queries/services.ts';
import { toApi } from '../../representations/api.ts';

export const getApi: Handlers<Context>['getApi'] = async ({ path }, { database, caller }) => {
  const api = await selectApis(database, viewerOf(caller)).where('api.id', '=', path.id).executeTakeFirst();
  if (!api) throw notFound();
  return { status: 200, body: toApi(api) };
};
