import type { Answer } from '../http/answer.ts';

/** What the page asks the server for besides the API. */
export interface ConsoleSettings {
  /** Where the documentation is, for links to its page of an error; null where the page shows none. */
  readonly docsUrl: string | null;
  /** What signs in to the demo data; null where the server has none. */
  readonly demo: ConsoleDemo | null;
}

/** The keys that the sign-in form is filled with. */
export interface ConsoleDemo {
  readonly platformToken: string;
  readonly projectId: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The operator's page, as a server has it. */
export interface Console {
  /** The files of the built page by their names; null where it was not built. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly settings: () => ConsoleSettings;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

// The page needs nothing from elsewhere, runs no text as code, and stands in no frame.
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

const NOT_BUILT =
  'The console is not part of this server. In the repository, `npm run build` makes it; then start the server again.\n';

/** Answers a request for `/console/<name>`. */
export function answerConsole(name: string, { files, settings }: Console): Answer {
  if (name === 'settings.json') return file('json', JSON.stringify(settings()), 'no-store');
  if (!files) return { ...file('txt', NOT_BUILT, 'no-store'), status: 404 };
  const text = files.get(name === '' ? 'index.html' : name);
  if (text === undefined) return { ...file('txt', 'Not found.\n', 'no-store'), status: 404 };
  // A name with a hash in it never stands for another text.
  const cached = /-[A-Z0-9]{8}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return file(name.split('.').at(-1) || 'html', text, cached);
}

/** Sends a request without the slash at the end to where the page's relative addresses hold. */
export const toConsole: Answer = { status: 308, headers: { Location: 'console/' } };

function file(extension: string, body: string, cached: string): Answer {
  const type = TYPES[extension] ?? 'application/octet-stream';
  return { status: 200, body, headers: { ...HEADERS, 'Content-Type': type, 'Cache-Control': cached } };
}
