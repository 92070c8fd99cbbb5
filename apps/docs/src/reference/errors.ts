import { STATUS_CODES } from 'node:http';
import { codeIn, errorLink, registry, type ErrorLink, type RegisteredError } from './registry.ts';
import { operationViews, type ExampleView, type OperationView } from './operations.ts';

/** An answer with the code, from an operation. */
interface Answer {
  operation: OperationView;
  status: string;
  example: ExampleView;
}

/** Everything that the page of an error code shows. */
export interface ErrorView extends ErrorLink {
  family: string;
  slug: string;
  statuses: string[];
  action: string;
  retry: string;
  /** Where it is answered besides operations. */
  elsewhere: string[];
  examples: ExampleView[];
  operations: { summary: string; href: string; method: string; path: string }[];
}

const RETRY: Record<RegisteredError['retry'], string> = {
  never: 'Do not: the same request cannot succeed.',
  'after-fix': 'After the fix: until then the same request is refused again.',
  later: 'Later: the same request may succeed then.',
};

/** The families in the order of the registry, each with its codes in the order of their statuses. */
export function errorViews(): ErrorView[] {
  const operations = operationViews();
  return Object.entries(registry).flatMap(([family, codes]) => {
    const answers = answersOf(operations.filter((operation) => operation.family === family));
    return Object.keys(codes).map((code) => errorView(family, code, answers));
  });
}

/** `client-quotas` as `Client quotas`. */
export function familyName(family: string): string {
  return `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
}

function errorView(family: string, code: string, answers: readonly Answer[]): ErrorView {
  const entry = registry[family]?.[code] as RegisteredError;
  const own = answers.filter(({ example }) => codeIn(JSON.parse(example.text)) === code);
  const operations = own.map(({ operation: { summary, href, method, path }, status }) => ({
    summary,
    href: `${href}#status-${status}`,
    method,
    path,
  }));
  return {
    ...errorLink(family, code),
    family,
    slug: code.toLowerCase(),
    statuses: entry.statuses.map((status) => `${status} ${STATUS_CODES[status] ?? ''}`.trim()),
    action: entry.action,
    retry: RETRY[entry.retry],
    elsewhere: [
      ...(entry.gateway ? ['Calls of a service through the gateway.'] : []),
      ...(entry.routing ? ['Addresses and methods that no operation has.'] : []),
    ],
    examples: distinct(
      own.map(({ example }) => example),
      ({ text }) => text,
    ),
    operations: distinct(operations, ({ href }) => href),
  };
}

function answersOf(operations: readonly OperationView[]): Answer[] {
  return operations.flatMap((operation) =>
    operation.responses
      .filter(({ codes }) => codes.length > 0)
      .flatMap(({ status, body }) =>
        (body?.examples ?? []).map((example) => ({ operation, status, example })),
      ),
  );
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
