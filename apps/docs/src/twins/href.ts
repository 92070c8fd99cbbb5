/** The address of a page's twin. */
export function twinHref(href: string): string {
  return `${href}index.md`;
}
