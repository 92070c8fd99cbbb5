import { createHash } from 'node:crypto';

/** Of a worker that runs WebAssembly: the server in the page. Pages need none. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const CHARSET = '<meta charset="utf-8"/>';

/** A page with its own policy in it, so that every host serves it as strictly. */
export function withPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error('A page has no place for its policy.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(inlineScriptHashes(html))}"/>`;
  return html.replace(CHARSET, () => `${CHARSET}${meta}`);
}

/** The policy of a page in which scripts with these hashes stand. */
export function pagePolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    // Starlight sets sizes in style attributes; those cannot run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // The Run panel calls whatever server its reader names.
    "connect-src 'self' http: https:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The hashes of the scripts that stand in a page, as a policy names them. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<code>.*?)<\/script>/gs)];
  const inline = scripts.filter(({ groups }) => !/\ssrc=/.test(groups?.['attributes'] ?? ''));
  return [...new Set(inline.map(({ groups }) => hashOf(groups?.['code'] ?? '')))];
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
