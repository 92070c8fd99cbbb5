import { LANGUAGES, prefixOf, SEGMENTS } from './languages.ts';

interface HeadTag {
  readonly tag: 'link';
  readonly attrs: Readonly<Record<string, string>>;
  readonly content: string;
}

/** What Starlight gives its middleware, as far as it is used here. */
interface Context {
  readonly site: URL | undefined;
  readonly url: URL;
  readonly locals: { readonly starlightRoute: { readonly head: HeadTag[] } };
}

/** Names the page in the other languages. Starlight does it with absolute addresses where the site's is known. */
export function onRequest({ site, url, locals }: Context): void {
  if (site !== undefined) return;
  const page = withoutPrefix(url.pathname);
  const alternates = LANGUAGES.map((language) => ({ hreflang: language, href: prefixOf(language) + page }));
  for (const attrs of [...alternates, { hreflang: 'x-default', href: page }]) {
    locals.starlightRoute.head.push({ tag: 'link', attrs: { rel: 'alternate', ...attrs }, content: '' });
  }
}

function withoutPrefix(address: string): string {
  const [, first] = address.split('/');
  const prefixed = Object.values(SEGMENTS).some((segment) => segment !== undefined && segment === first);
  return prefixed ? address.slice(`/${first}`.length) : address;
}
