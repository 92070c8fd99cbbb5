import { operationsOf, resolve, type Contract } from './contract.ts';
import { HEADER } from './text.ts';

/** One documented answer. */
type Example = readonly [status: number, body?: unknown];

interface Answer {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { value: unknown }>> }>
  >;
}

/** The source of the module with the first documented example of each status of each operation. */
export function printExamples(contract: Contract): string {
  const lines = operationsOf(contract).map(
    ({ id, method, path, answers }) =>
      `  ${id}: ${JSON.stringify([method, path, answers.map(([status, answer]) => exampleOf(contract, status, answer))])},\n`,
  );
  return [
    `${HEADER}\n`,
    '/** By operation: its method, its path, and for each documented status an example of the body. */\n',
    'export const examples = {\n',
    ...lines,
    '} as const;\n',
  ].join('');
}

function exampleOf(contract: Contract, status: number, answer: unknown): Example {
  const { content } = resolve<Answer>(contract, answer as Answer);
  const [media] = Object.values(content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  if (!media) return [status];
  if (!example) throw new Error(`An answer with status ${status} has no example.`);
  return [status, resolve<{ value: unknown }>(contract, example).value];
}
