import { operations, type Operation } from '@quotakit/contract';
import type { CallOptions } from '../server.ts';
import { descriptions, type Description, type Parameter } from './description.ts';

/** The parts of a request, with values as the contract's types; `body` is undefined where there is none. */
export interface Parts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Is sent in place of the body, as it is. */
  readonly text?: string;
}

/** Every operation, with what the contract shows of it. */
export const everyOperation: readonly (Operation & Description)[] = Object.values(operations).map(
  (operation: Operation) => {
    const description = descriptions.get(operation.id);
    if (!description) throw new Error(`The bundle lacks ${operation.id}.`);
    return { ...operation, ...description, id: operation.id };
  },
);

export type AnyOperation = (typeof everyOperation)[number];

/** The request that the contract's first examples make up, with no more than has to be there. */
export function exampleRequest({ parameters, bodyExamples }: AnyOperation): Parts {
  const [body] = bodyExamples.values();
  const required = parameters.filter((parameter) => parameter.required);
  return { path: values(required, 'path'), query: values(required, 'query'), headers: {}, body };
}

function values(parameters: readonly Parameter[], place: Parameter['in']): Record<string, unknown> {
  const here = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(here.map(({ name, examples }) => [name, examples[0]]));
}

/** The method, path and query of a request. */
export function routeOf({ method, path }: AnyOperation, parts: Parts): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(parts.path[name])),
  );
  const query = new URLSearchParams(
    Object.entries(parts.query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
  return `${method} ${filled}${query.size > 0 ? `?${query}` : ''}`;
}

/** The rest of a request, sent by someone. */
export function optionsOf({ headers, body, text }: Parts, by: CallOptions): CallOptions {
  return {
    ...by,
    headers: { ...headers, ...by.headers },
    ...(text === undefined ? { body } : { text }),
  };
}
