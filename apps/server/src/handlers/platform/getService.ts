import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { findService } from '../../queries/services.ts';
import { packagesByService } from '../../representations/package.ts';
import { toService } from '../../representations/service.ts';

export const getService: Handlers<Context>['getService'] = async ({ path }, context) => {
  const service = await findService(context, path.id);
  const packages = await packagesByService(context.database, [service.id]);
  return { status: 200, body: toService(service, packages.get(service.id) ?? []) };
};
