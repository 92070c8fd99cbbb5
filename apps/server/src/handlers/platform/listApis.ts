import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { readApiPage, selectApis } from '../../queries/apis.ts';
import { isReferred, viewerOf } from '../../queries/services.ts';

export const listApis: Handlers<Context>['listApis'] = async ({ query }, { database, caller }) => {
  const { path, service, stage } = query;
  let matches = selectApis(database, viewerOf(caller));
  if (path !== undefined) matches = matches.where('path', '=', path);
  if (service !== undefined) matches = matches.where(isReferred(service));
  if (stage !== undefined) matches = matches.where('stage', '=', stage);
  return { status: 200, body: await readApiPage(database, matches, query) };
};
