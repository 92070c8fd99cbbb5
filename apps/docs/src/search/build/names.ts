import { editionIn } from '../../i18n/edition.ts';
import { errorViews } from '../../reference/errors.ts';
import { operationViews } from '../../reference/operations.ts';
import { schemaViews } from '../../reference/schemas.ts';

/** What is typed to reach exactly a page, by the page's address in English. Names are the same in every language. */
export function namesOfPages(): Map<string, readonly string[]> {
  const edition = editionIn('en');
  return new Map<string, readonly string[]>([
    ...operationViews(edition).map(
      ({ href, id, method, path }) => [href, [`${method} ${path}`, path, id]] as const,
    ),
    ...errorViews(edition).map(({ href, code }) => [href, [code]] as const),
    ...schemaViews(edition).map(({ href, name }) => [href, [name]] as const),
  ]);
}
