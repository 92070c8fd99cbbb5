import { WORKER_POLICY } from './policy.ts';

/** The headers of the addresses that a pattern stands for, as in a `_headers` file of a static host. */
export interface HeaderRule {
  /** An address, or its beginning followed by `*`. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const WORKER = '/run/server.js';

/** What no page can say about itself. Hosts join what several rules say about one header: policies add up. */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // Their names change with what is in them.
  { pattern: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pattern: WORKER, headers: { 'Content-Security-Policy': WORKER_POLICY } },
];

/** Rules in the notation that static hosts read. */
export function headerFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [pattern, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** The headers of an address. */
export function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string> {
  const joined = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => fits(pattern, address))) {
    for (const [name, value] of Object.entries(headers)) {
      const before = joined.get(name);
      joined.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return joined;
}

function fits(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}
