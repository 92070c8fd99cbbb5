/** The address in this site, without its language, of the page that an error's `Link` header names (RFC 8288). */
export function errorPage(headers: Readonly<Record<string, string>>): string | undefined {
  const link = /<([^>]*)>\s*;\s*rel="?help\b/.exec(headers['link'] ?? '')?.[1] ?? '';
  return /\/errors\/[a-z-]+\/[\w.-]+\/$/.exec(link)?.[0];
}
