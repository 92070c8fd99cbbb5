import type { Place } from '../document/description.ts';
import type { JsonObject } from '../json.ts';
import { contentOf } from './content.ts';
import type { Operation } from './operation.ts';

/** Where the schema of a parameter or a header is: its own, or that of its only media type. */
export function schemaPlace(
  { description }: Operation,
  { value, place }: { readonly value: JsonObject; readonly place: Place },
): Place {
  if (Object.hasOwn(value, 'schema') || !Object.hasOwn(value, 'content'))
    return description.child(place, 'schema');
  const [type = ''] = Object.keys(contentOf(value));
  return description.child(description.child(description.child(place, 'content'), type), 'schema');
}
