import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { readApiPage, selectApis } from '../../queries/apis.ts';
import { findService, viewerOf } from '../../queries/services.ts';

export const listServiceApis: Handlers<Context>['listServiceApis'] = async ({ path, query }, context) => {
  const service = await findService(context, path.id);
  const matches = selectApis(context.database, viewerOf(context.caller)).where('service_id', '=', service.id);
  return { status: 200, body: await readApiPage(context.database, matches, query) };
};
