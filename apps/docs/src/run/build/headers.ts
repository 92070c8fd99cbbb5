import { createHash } from 'node:crypto';

/** The headers of the addresses that a pattern stands for, as in a `_headers` file of a static host. */
export interface HeaderRule {
  /** An address, or its beginning followed by `*`. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The workers: the server in the page, and the search. Both run WebAssembly, and pages need not. */
const WORKERS = ['/run/server.js', '/pagefind/pagefind-worker.js'];

const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The rules of the site, in a `_headers` file's order: a later rule wins. */
export function headerRules(scriptHashes: readonly string[]): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': pagePolicy(scriptHashes),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...WORKERS.map((pattern) => ({ pattern, headers: { 'Content-Security-Policy': WORKER_POLICY } })),
  ];
}

function pagePolicy(scriptHashes: readonly string[]): string {
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
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The hashes of the scripts that stand in a page, as a policy names them. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<code>.*?)<\/script>/gs)];
  return scripts
    .filter(({ groups }) => !/\ssrc=/.test(groups?.['attributes'] ?? ''))
    .map(
      ({ groups }) =>
        `sha256-${createHash('sha256')
          .update(groups?.['code'] ?? '')
          .digest('base64')}`,
    );
}

/** Rules in the notation that static hosts read. */
export function writeHeaderFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [pattern, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** The rules of a header file. */
export function readHeaderFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return { pattern, headers: Object.fromEntries(lines.map(readLine)) };
    });
}

function readLine(line: string): [name: string, value: string] {
  const [name = '', ...value] = line.split(':');
  return [name.trim(), value.join(':').trim()];
}

/** The headers of an address. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const fitting = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
