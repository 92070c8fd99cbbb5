import { cardHref } from '../social/href.ts';
import { twinHref } from '../twins/href.ts';

interface HeadTag {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
  readonly content: string;
}

/** What Starlight gives its middleware, as far as it is used here. */
interface Context {
  readonly site: URL | undefined;
  readonly url: URL;
  readonly locals: { readonly starlightRoute: { readonly head: HeadTag[] } };
}

/** Adds to the head of each page where its twin and its picture are. */
export function onRequest({ site, url: { pathname }, locals }: Context): void {
  if (pathname.endsWith('/404/')) return;
  const { head } = locals.starlightRoute;
  const image = new URL(cardHref(pathname), site).href;
  const twin = { rel: 'alternate', type: 'text/markdown', href: twinHref(pathname) };
  head.push({ tag: 'link', attrs: twin, content: '' });
  const picture = { 'og:image': image, 'og:image:width': '1200', 'og:image:height': '630' };
  for (const [property, content] of Object.entries(picture)) {
    head.push({ tag: 'meta', attrs: { property, content }, content: '' });
  }
  head.push({ tag: 'meta', attrs: { name: 'twitter:image', content: image }, content: '' });
}
