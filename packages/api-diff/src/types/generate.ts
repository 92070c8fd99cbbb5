import openapiTS, { astToString } from 'openapi-typescript';
import type { Description } from '../document/description.ts';

/** The types that openapi-typescript makes of a description, as the client package makes them. */
export async function typesOf(description: Description): Promise<string> {
  const tree = await openapiTS(JSON.stringify(description.root.value), {
    silent: true,
    defaultNonNullable: false,
  });
  return astToString(tree);
}
