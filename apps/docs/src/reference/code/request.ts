import type { Json } from '../document.ts';

/** How a request proves who sends it. */
export interface CodeAuth {
  /** The name of the security scheme. */
  readonly scheme: string;
  /** The arguments of the client's authenticator. */
  readonly secret: Json;
  /** What it comes to on the wire. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One request to write as code. */
export interface CodeRequest {
  readonly id: string;
  readonly method: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** The template, such as `/api/v1/holds/{id}/`. */
  readonly path: string;
  readonly auth: CodeAuth | undefined;
  readonly values: Readonly<Record<'path' | 'query' | 'header', Readonly<Record<string, Json>>>>;
  /** Undefined where there is none. */
  readonly body: Json | undefined;
}

/** The address of a request. */
export function addressOf({ baseUrl, path, values }: CodeRequest): string {
  const filled = Object.entries(values.path).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => encodeURIComponent(String(value))),
    path,
  );
  const query = new URLSearchParams(
    Object.entries(values.query).flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, String(item)]),
    ),
  ).toString();
  return `${baseUrl}${filled}${query && `?${query}`}`;
}

/** The headers of a request. */
export function headersOf({ auth, values, body }: CodeRequest): Record<string, string> {
  const own = Object.entries(values.header).map(([name, value]) => [name, String(value)] as const);
  return {
    ...auth?.headers,
    ...Object.fromEntries(own),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
}

/** Whether there is nothing in an object or a list. */
export function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
