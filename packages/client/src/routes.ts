/** A request of an operation. */
export interface Route<Id extends string> {
  readonly id: Id;
  readonly method: string;
  /** The path template. */
  readonly path: string;
}

/** Finds the operation that a request is for, below any base URL. */
export function routerOf<Id extends string>(
  table: readonly Route<Id>[],
): (method: string, url: string) => Id | undefined {
  const routes = inOrder(table).map((route) => ({
    ...route,
    pattern: new RegExp(`${route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (method, url) => {
    const { pathname } = new URL(url);
    return routes.find((route) => route.method === method && route.pattern.test(pathname))?.id;
  };
}

/** A path that is written out comes before one with a parameter in its place. */
export const inOrder = <Id extends string>(table: readonly Route<Id>[]): Route<Id>[] =>
  table.toSorted((left, right) => left.path.split('{').length - right.path.split('{').length);

/** A text as JSON, where it is that; undefined where it is empty. */
export function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
