import { editions, type Edition } from './edition.ts';
import { SEGMENTS } from './languages.ts';

interface Page {
  readonly params?: Readonly<Record<string, string>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** The static paths of pages below `[...locale]`: those of each language's edition. */
export function inEachLanguage(pagesOf: (edition: Edition) => readonly Page[]) {
  return editions.flatMap((edition) =>
    pagesOf(edition).map(({ params, props }) => ({
      params: { ...params, locale: SEGMENTS[edition.language] },
      props: { ...props },
    })),
  );
}
