import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';
import { notFound } from '../../envelopes/platform.ts';
import { selectPackages } from '../../queries/packages.ts';
import { viewerOf } from '../../queries/services.ts';
import { toServicePackage } from '../../representations/package.ts';

export const getPackage: Handlers<Context>['getPackage'] = async ({ path }, { database, caller }) => {
  const row = await selectPackages(database, viewerOf(caller))
    .where('package.id', '=', path.id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { status: 200, body: toServicePackage(row) };
};
