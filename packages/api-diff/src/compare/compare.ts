import type { Change } from '../change.ts';
import type { Description, Place } from '../document/description.ts';
import type { Options } from '../options.ts';
import { compareErrorCodes } from '../rules/errorCodes.ts';
import { type Operation, operationsOf } from '../rules/operation.ts';
import { compareOperation, operationAdded, operationRemoved } from '../rules/operations.ts';
import { Report } from '../rules/report.ts';
import { compareSecuritySchemes } from '../rules/security.ts';
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
  for (const [key, old] of olds) {
    const fresh = news.get(key);
    if (!fresh) operationRemoved(old, report, options);
    else compareOperation({ pair: { name: fresh.name, base: old, head: fresh }, report, roots, options });
  }
  for (const [key, fresh] of news) if (!olds.has(key)) operationAdded(fresh, report);
  for (const change of schemaChanges(roots, options)) report.put(change);
  return report.changes;
}

function byKey(description: Description): Map<string, Operation> {
  return new Map(operationsOf(description).map((operation) => [operation.key, operation]));
}
