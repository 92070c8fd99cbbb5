import { STATUS_CODES } from 'node:http';
import type { Edition } from '../i18n/edition.ts';
import type { Family } from './document.ts';
import { codeIn, errorLink, type ErrorLink, type RegisteredError } from './registry.ts';
import { operationViews, type ExampleView, type OperationView } from './operations.ts';

/** An answer with the code, from an operation. */
interface Answer {
  operation: OperationView;
  status: string;
  example: ExampleView;
}

/** Everything that the page of an error code shows. */
export interface ErrorView extends ErrorLink {
  family: Family;
  slug: string;
  statuses: string[];
  action: string;
  retry: string;
  /** Where it is answered besides operations. */
  elsewhere: string[];
  examples: ExampleView[];
  operations: { summary: string; href: string; method: string; path: string }[];
}

/** The families in the order of the registry, each with its codes in the order of their statuses. */
export function errorViews(edition: Edition): ErrorView[] {
  const operations = operationViews(edition);
  return (Object.keys(edition.errors) as Family[]).flatMap((family) => {
    const answers = answersOf(operations.filter((operation) => operation.family === family));
    return Object.entries(edition.errors[family]).map(([code, entry]) =>
      errorView({ family, code, entry }, answers, edition),
    );
  });
}

interface Place {
  readonly family: Family;
  readonly code: string;
  readonly entry: RegisteredError;
}

function errorView({ family, code, entry }: Place, answers: readonly Answer[], edition: Edition): ErrorView {
  const words = edition.words.reference;
  const own = answers.filter(({ example }) => codeIn(JSON.parse(example.text)) === code);
  const operations = own.map(({ operation: { summary, href, method, path }, status }) => ({
    summary,
    href: `${href}#status-${status}`,
    method,
    path,
  }));
  return {
    ...errorLink(family, code, edition),
    family,
    slug: code.toLowerCase(),
    statuses: entry.statuses.map((status) => `${status} ${STATUS_CODES[status] ?? ''}`.trim()),
    action: entry.action,
    retry: words.retry[entry.retry],
    elsewhere: [...(entry.gateway ? [words.byGateway] : []), ...(entry.routing ? [words.byRouting] : [])],
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
