/** Where the site stands, unless `QUOTAKIT_DOCS_SITE` says so: where its own command serves it. */
const OWN = 'http://127.0.0.1:4002';

/** The address of the site, for links that have to be absolute. */
export function siteAddress(): string {
  return process.env['QUOTAKIT_DOCS_SITE'] ?? OWN;
}
