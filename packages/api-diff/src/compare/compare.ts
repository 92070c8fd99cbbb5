import type { Change } from '../change.ts';
import type { Description, Place } from '../document/description.ts';
import type { Options } from '../options.ts';
import { compareErrorCodes } from '../rules/errorCodes.ts';
import { type Operation, operationsOf } from '../rules/operation.ts';
import { compareOperation, operationAdded, operationRemoved } from '../rules/operations.ts';
import { Report } from '../rules/report.ts';
import { compareSecuritySchemes } from '../rules/security.ts';
import { addressOf } from '../rules/servers.ts';
import { SchemaReader } from '../schema/parse.ts';
import { schemaChanges } from './schemaChanges.ts';
import { SchemaRoots } from './schemaRoots.ts';

/** All that changed between two descriptions, one entry for each edit. */
export function compare(base: Description, head: Description, options: Options): Change[] {
  const report = new Report();
  const { errorCodes } = options;
  if (errorCodes) compareErrorCodes(errorCodes.base, errorCodes.head, report);
  const [before, after] = [new SchemaReader(base), new SchemaReader(head)];
  const roots = new SchemaRoots(
    (place: Place) => before.at(place),
    (place: Place) => after.at(place),
  );
  compareSecuritySchemes(base, head, report);
  const [olds, news] = [byKey(base), byKey(head)];
  const moved = movedOperations(olds, news);
  for (const [key, old] of olds) {
    const fresh = news.get(key) ?? moved.get(old);
    if (!fresh) operationRemoved(old, report, options);
    else compareOperation({ pair: { name: fresh.name, base: old, head: fresh }, report, roots, options });
  }
  const known = new Set(moved.values());
  for (const [key, fresh] of news) if (!olds.has(key) && !known.has(fresh)) operationAdded(fresh, report);
  for (const change of schemaChanges(roots, options)) report.put(change);
  return report.changes;
}

/** Operations at the same address, whose path stands in the servers to another part. */
function movedOperations(
  olds: ReadonlyMap<string, Operation>,
  news: ReadonlyMap<string, Operation>,
): Map<Operation, Operation> {
  const added = [...news].filter(([key]) => !olds.has(key)).map(([, operation]) => operation);
  const byAddress = new Map(added.map((operation) => [addressOf(operation), operation]));
  const moved = new Map<Operation, Operation>();
  for (const [key, old] of olds) {
    const fresh = news.has(key) ? undefined : byAddress.get(addressOf(old));
    if (fresh) moved.set(old, fresh);
  }
  return moved;
}

function byKey(description: Description): Map<string, Operation> {
  return new Map(operationsOf(description).map((operation) => [operation.key, operation]));
}
