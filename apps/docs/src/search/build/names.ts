import { editionIn } from '../../i18n/edition.ts';
import { kindOf } from '../../built/kind.ts';
import { errorViews } from '../../reference/errors.ts';
import { operationViews } from '../../reference/operations.ts';
import { schemaViews } from '../../reference/schemas.ts';

/**
 * What is typed to reach exactly a page, by the page's address in English. Names are the same in every language:
 * guides have that of their file.
 */
export function namesOfPages(hrefs: readonly string[]): Map<string, readonly string[]> {
  const edition = editionIn('en');
  const guides = hrefs.filter((href) => kindOf(href) === 'guide');
  return new Map<string, readonly string[]>([
    ...guides.map((href) => [href, [href.split('/').at(-2)?.replaceAll('-', ' ') ?? '']] as const),
    ...operationViews(edition).map(
      ({ href, id, method, path }) => [href, [`${method} ${path}`, path, id]] as const,
    ),
    ...errorViews(edition).map(({ href, code }) => [href, [code]] as const),
    ...schemaViews(edition).map(({ href, name }) => [href, [name]] as const),
  ]);
}
