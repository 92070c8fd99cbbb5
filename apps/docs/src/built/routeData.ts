import { anchorOf, tables } from '../benchmarks/tables.ts';
import { editionIn } from '../i18n/edition.ts';
import { cardHref } from '../social/href.ts';
import { twinHref } from '../twins/href.ts';

interface HeadTag {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
  readonly content: string;
}

interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
  readonly children: readonly Heading[];
}

/** What Starlight gives its middleware, as far as it is used here. */
interface Context {
  readonly site: URL | undefined;
  readonly url: URL;
  readonly currentLocale: string | undefined;
  readonly locals: {
    readonly starlightRoute: {
      readonly head: HeadTag[];
      readonly toc: { readonly items: Heading[] } | undefined;
    };
  };
}

/** Adds to the head of each page where its twin and its picture are, and to the contents of one the tables in it. */
export function onRequest({ site, url: { pathname }, currentLocale, locals }: Context): void {
  if (pathname.endsWith('/404/')) return;
  const { head, toc } = locals.starlightRoute;
  if (pathname.endsWith('/guides/benchmarks/')) toc?.items.push(...headingsOf(currentLocale));
  const image = new URL(cardHref(pathname), site).href;
  const twin = { rel: 'alternate', type: 'text/markdown', href: twinHref(pathname) };
  head.push({ tag: 'link', attrs: twin, content: '' });
  const picture = { 'og:image': image, 'og:image:width': '1200', 'og:image:height': '630' };
  for (const [property, content] of Object.entries(picture)) {
    head.push({ tag: 'meta', attrs: { property, content }, content: '' });
  }
  head.push({ tag: 'meta', attrs: { name: 'twitter:image', content: image }, content: '' });
}

function headingsOf(locale: string | undefined): Heading[] {
  const { words } = editionIn(locale);
  return tables.map((table) => {
    const text = words.diagrams.benchmarks.text(table.title);
    return { depth: 2, slug: anchorOf(table), text, children: [] };
  });
}
