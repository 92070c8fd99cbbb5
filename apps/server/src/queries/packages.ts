import type { Connection } from '../database/database.ts';
import { isVisible } from './services.ts';

/** The packages of the services that a user sees, and those of the global balance; null is anyone. */
export function selectPackages(connection: Connection, userId: string | null) {
  return connection
    .selectFrom('package')
    .leftJoin('service', 'service.id', 'package.service_id')
    .where((where) => where.or([where('package.service_id', 'is', null), isVisible(userId)]))
    .selectAll('package');
}
