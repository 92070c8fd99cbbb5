const SCHEMA = /(?<index>\/reference\/schemas\/)[^/]+\/$/;

/** The address of the picture of a page. The schemas, which are many and small, share that of their index. */
export function cardHref(href: string): string {
  const own = href.replace(SCHEMA, '$<index>');
  return own === '/' ? '/social/index.png' : `/social${own.slice(0, -1)}.png`;
}
